import type { KeptFrozen } from './frozen-figure';

/** A local date of the period would not do: two periods may begin on one day. */
const compact = (instant: string): string => instant.replace(/\.000Z$/, 'Z');

/** The name of a frozen figure in the ledger: `figure/sample/uptime/2018-10-31T15:00:00Z/2019-10-31T15:00:00Z/1`. */
export const frozenSubject = (service: string, { figure, period, revision }: Pick<KeptFrozen, 'figure' | 'period' | 'revision'>): string =>
  `figure/${service}/${figure}/${compact(period.from)}/${compact(period.to)}/${revision}`;

/** Every figure and revision of a period, and what came of them, as a pattern of SQL's LIKE. */
export const frozenSubjectPattern = (service: string, period: { readonly from: string; readonly to: string }): string =>
  `figure/${service.replace(/[\\%_]/g, '\\$&')}/%/${compact(period.from)}/${compact(period.to)}/%`;
