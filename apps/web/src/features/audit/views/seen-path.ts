import type { AuditView } from '@kaiji/contracts';

const BASE = /^\/api\/v1/;

/** What was asked for, with the values that were asked: `/services/one/figures/uptime?from=2026-01-01`. */
export const seenPath = ({ route, params, query }: Pick<AuditView, 'route' | 'params' | 'query'>): string => {
  const path = route.replace(BASE, '').replace(/:([A-Za-z]+)/g, (whole, name: string) => params[name] ?? whole);
  const search = Object.entries(query).map(([name, value]) => `${name}=${value}`);
  return search.length === 0 ? path : `${path}?${search.join('&')}`;
};

export type ViewKind = 'viewed' | 'downloaded' | 'worked' | 'refused';

const FIRST_REFUSAL = 400;

export const viewKind = ({ method, status, download }: Pick<AuditView, 'method' | 'status' | 'download'>): ViewKind => {
  if (status >= FIRST_REFUSAL) return 'refused';
  if (download) return 'downloaded';
  return method === 'GET' ? 'viewed' : 'worked';
};

/** From the most particular: the first that is part of the route says what it was. */
const SCREENS = [
  ['/audit/home', 'home'],
  ['/audit/checkpoint', 'checkpoint'],
  ['/audit/views', 'views'],
  ['/audit/population', 'population'],
  ['/audit/samples', 'samples'],
  ['/audit/findings', 'findings'],
  ['/disclosures/:id/audit', 'items'],
  ['/disclosures/:id/export', 'exports'],
  ['/disclosures', 'disclosures'],
  ['/frozen-figures', 'frozen'],
  ['/figures', 'figures'],
  ['/ledger', 'ledger'],
  ['/forms', 'forms'],
  ['/services/:service/', 'records'],
] as const;

export type SeenScreen = (typeof SCREENS)[number][1] | 'other';

export const seenScreen = (route: string): SeenScreen => SCREENS.find(([part]) => route.includes(part))?.[1] ?? 'other';
