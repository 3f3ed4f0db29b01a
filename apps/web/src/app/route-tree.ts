import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, lazyRouteComponent, redirect, retainSearchParams } from '@tanstack/react-router';
import { FIGURES, type FigureName, OIDC_REFUSALS, type OidcRefusalReason } from '@kaiji/contracts';
import { servicesQuery } from '../shared/api/get-services';
import { prefetchFigures } from '../shared/api/prefetch-figures';
import { parsePeriodSearch, type PeriodSearch } from '../shared/period/period-search';
import { parseFindingsSearch } from '../features/audit/findings/findings-search';
import { parseAuditItemsSearch } from '../features/audit/items/audit-search';
import { parseViewsSearch } from '../features/audit/views/views-search';
import { parseLedgerSearch } from '../features/ledger/entries/ledger-search';
import { sessionQuery } from '../shared/session/get-session';
import { UnexpectedError } from './unexpected-error';
import { NotFound } from './not-found';

interface RouterContext {
  client: QueryClient;
}

export const rootRoute = createRootRouteWithContext<RouterContext>()({ errorComponent: UnexpectedError, notFoundComponent: NotFound });

const returnTo = (search: Record<string, unknown>): { returnTo?: string } => {
  const target = search.returnTo;
  return typeof target === 'string' && /^\/(?![/\\])/.test(target) ? { returnTo: target } : {};
};

const refused = (search: Record<string, unknown>): { refused?: OidcRefusalReason } => {
  const reason = OIDC_REFUSALS.find((one) => one === search.refused);
  return reason === undefined ? {} : { refused: reason };
};

export const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: (search: Record<string, unknown>) => ({ ...returnTo(search), ...refused(search) }),
  component: lazyRouteComponent(() => import('../features/session/sign-in-page'), 'SignInPage'),
});

const reauthenticatedRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/reauthenticated',
  validateSearch: refused,
  component: lazyRouteComponent(() => import('../features/session/reauthenticated-page'), 'ReauthenticatedPage'),
});

export const appRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'app',
  beforeLoad: async ({ context, location }) => {
    const session = await context.client.ensureQueryData(sessionQuery);
    if (session === null) throw redirect({ to: '/sign-in', search: { returnTo: location.href } });
  },
  component: lazyRouteComponent(() => import('./shell/app-frame'), 'AppFrame'),
});

export const homeRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/',
  beforeLoad: async ({ context }) => {
    const { items } = await context.client.ensureQueryData(servicesQuery);
    const [first] = items;
    if (first !== undefined) throw redirect({ to: '/services/$service/overview', params: { service: first.key } });
  },
  component: lazyRouteComponent(() => import('./shell/no-services'), 'NoServices'),
});

export const serviceRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/services/$service',
  validateSearch: (search: Record<string, unknown>): PeriodSearch => parsePeriodSearch(search),
  search: { middlewares: [retainSearchParams(['from', 'to'])] },
});

const serviceIndexRoute = createRoute({
  getParentRoute: () => serviceRoute,
  path: '/',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/services/$service/overview', params });
  },
});

/** Not awaited: the page comes as soon as its code is there, with or without them. */
const startFigures = (client: QueryClient, service: string, period: PeriodSearch): void => {
  prefetchFigures(client, service, period).catch(() => undefined);
};

const periodDeps = ({ search: { from, to } }: { search: PeriodSearch }): PeriodSearch => ({ from, to });

const overviewRoute = createRoute({
  getParentRoute: () => serviceRoute,
  path: 'overview',
  loaderDeps: periodDeps,
  loader: ({ context, params, deps }) => startFigures(context.client, params.service, deps),
  component: lazyRouteComponent(() => import('../features/overview/overview-page'), 'OverviewPage'),
});

const isFigureName = (name: string): name is FigureName => (FIGURES as readonly string[]).includes(name);

export const figureRoute = createRoute({
  getParentRoute: () => serviceRoute,
  path: 'figures/$figure',
  params: {
    parse: ({ figure }): { figure: FigureName } => ({ figure: isFigureName(figure) ? figure : 'uptime' }),
    stringify: ({ figure }) => ({ figure }),
  },
  loaderDeps: periodDeps,
  loader: ({ context, params, deps }) => startFigures(context.client, params.service, deps),
  component: lazyRouteComponent(() => import('../features/figures/figure-page'), 'FigurePage'),
});

export const explainRoute = createRoute({
  getParentRoute: () => serviceRoute,
  path: 'figures/$figure/explain',
  params: {
    parse: ({ figure }): { figure: FigureName } => ({ figure: isFigureName(figure) ? figure : 'uptime' }),
    stringify: ({ figure }) => ({ figure }),
  },
  component: lazyRouteComponent(() => import('../features/figures/explain/explain-page'), 'ExplainPage'),
});

const frozenListRoute = createRoute({
  getParentRoute: () => serviceRoute,
  path: 'frozen',
  loaderDeps: periodDeps,
  loader: ({ context, params, deps }) => startFigures(context.client, params.service, deps),
  component: lazyRouteComponent(() => import('../features/figures/frozen/frozen-list-page'), 'FrozenListPage'),
});

export const frozenRoute = createRoute({
  getParentRoute: () => serviceRoute,
  path: 'frozen/$id',
  component: lazyRouteComponent(() => import('../features/figures/frozen/frozen-page'), 'FrozenPage'),
});

export const ledgerRoute = createRoute({
  getParentRoute: () => serviceRoute,
  path: 'ledger/$tab',
  validateSearch: parseLedgerSearch,
  component: lazyRouteComponent(() => import('../features/ledger/ledger-page'), 'LedgerPage'),
});

const optionalText = (name: string) => (search: Record<string, unknown>) => {
  const value = search[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
};

const incidentId = optionalText('incident');

export const incidentsRoute = createRoute({
  getParentRoute: () => serviceRoute,
  path: 'incidents',
  validateSearch: (search: Record<string, unknown>): { incident?: string } => ({ incident: incidentId(search) }),
  component: lazyRouteComponent(() => import('../features/incidents/incidents-page'), 'IncidentsPage'),
});

const maintenanceId = optionalText('maintenance');

export const maintenancesRoute = createRoute({
  getParentRoute: () => serviceRoute,
  path: 'maintenances',
  validateSearch: (search: Record<string, unknown>): { maintenance?: string } => ({ maintenance: maintenanceId(search) }),
  component: lazyRouteComponent(() => import('../features/records/maintenances/maintenances-page'), 'MaintenancesPage'),
});

const patchesRoute = createRoute({
  getParentRoute: () => serviceRoute,
  path: 'patches',
  component: lazyRouteComponent(() => import('../features/patches/patches-page'), 'PatchesPage'),
});

const backupsRoute = createRoute({
  getParentRoute: () => serviceRoute,
  path: 'backups',
  component: lazyRouteComponent(() => import('../features/backups/backups-page'), 'BackupsPage'),
});

const discrepanciesRoute = createRoute({
  getParentRoute: () => serviceRoute,
  path: 'discrepancies',
  component: lazyRouteComponent(() => import('../features/records/discrepancies/discrepancies-page'), 'DiscrepanciesPage'),
});

const intakesRoute = createRoute({
  getParentRoute: () => serviceRoute,
  path: 'intakes',
  component: lazyRouteComponent(() => import('../features/records/intakes/intakes-page'), 'IntakesPage'),
});

const disclosuresRoute = createRoute({
  getParentRoute: () => serviceRoute,
  path: 'disclosures',
  component: lazyRouteComponent(() => import('../features/disclosures/list/disclosures-page'), 'DisclosuresPage'),
});

export const disclosureRoute = createRoute({
  getParentRoute: () => serviceRoute,
  path: 'disclosures/$disclosure',
  component: lazyRouteComponent(() => import('../features/disclosures/page/disclosure-page'), 'DisclosurePage'),
});

const auditHomeRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/audit',
  component: lazyRouteComponent(() => import('../features/audit/home/audit-home-page'), 'AuditHomePage'),
});

export const auditViewsRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/audit/views',
  validateSearch: parseViewsSearch,
  component: lazyRouteComponent(() => import('../features/audit/views/views-page'), 'ViewsPage'),
});

export const auditItemsRoute = createRoute({
  getParentRoute: () => serviceRoute,
  path: 'disclosures/$disclosure/audit',
  validateSearch: parseAuditItemsSearch,
  component: lazyRouteComponent(() => import('../features/audit/items/items-page'), 'AuditItemsPage'),
});

const sampleId = optionalText('sample');

export const auditSamplesRoute = createRoute({
  getParentRoute: () => serviceRoute,
  path: 'audit/samples',
  validateSearch: (search: Record<string, unknown>): { sample?: string } => ({ sample: sampleId(search) }),
  component: lazyRouteComponent(() => import('../features/audit/samples/samples-page'), 'SamplesPage'),
});

export const auditFindingsRoute = createRoute({
  getParentRoute: () => serviceRoute,
  path: 'audit/findings',
  validateSearch: parseFindingsSearch,
  component: lazyRouteComponent(() => import('../features/audit/findings/findings-page'), 'FindingsPage'),
});

export const auditFindingRoute = createRoute({
  getParentRoute: () => serviceRoute,
  path: 'audit/findings/$finding',
  component: lazyRouteComponent(() => import('../features/audit/findings/finding-page'), 'FindingPage'),
});

export const settingsRoute = createRoute({
  getParentRoute: () => serviceRoute,
  path: 'settings/$tab',
  component: lazyRouteComponent(() => import('../features/settings/settings-page'), 'SettingsPage'),
});

export const routeTree = rootRoute.addChildren([
  signInRoute,
  reauthenticatedRoute,
  appRoute.addChildren([
    homeRoute,
    auditHomeRoute,
    auditViewsRoute,
    serviceRoute.addChildren([
      serviceIndexRoute,
      overviewRoute,
      figureRoute,
      explainRoute,
      frozenListRoute,
      frozenRoute,
      ledgerRoute,
      incidentsRoute,
      maintenancesRoute,
      patchesRoute,
      backupsRoute,
      discrepanciesRoute,
      intakesRoute,
      disclosuresRoute,
      disclosureRoute,
      auditItemsRoute,
      auditSamplesRoute,
      auditFindingsRoute,
      auditFindingRoute,
      settingsRoute,
    ]),
  ]),
]);
