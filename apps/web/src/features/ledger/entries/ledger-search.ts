import { isCalendarDate } from '../../../shared/period/calendar-date';

/** What the URL says of the entries that are looked for, and of the one that is open. */
export interface LedgerSearch {
  kind?: string;
  q?: string;
  /** Of every service, and of none; without it those of the service on screen. */
  scope?: 'all';
  /** Local dates of receipt, `receivedTo` exclusive. */
  receivedFrom?: string;
  receivedTo?: string;
  entry?: number;
}

const text = (value: unknown): string | undefined => {
  const said = typeof value === 'number' ? String(value) : value;
  return typeof said === 'string' && said.trim() !== '' ? said : undefined;
};

const seq = (value: unknown): number | undefined => (Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : undefined);

/** Half a range of dates is none, as with the period. */
const received = ({ receivedFrom: from, receivedTo: to }: Record<string, unknown>): Pick<LedgerSearch, 'receivedFrom' | 'receivedTo'> =>
  typeof from === 'string' && typeof to === 'string' && isCalendarDate(from) && isCalendarDate(to) && from < to
    ? { receivedFrom: from, receivedTo: to }
    : { receivedFrom: undefined, receivedTo: undefined };

export const parseLedgerSearch = (search: Record<string, unknown>): LedgerSearch => ({
  kind: text(search.kind),
  q: text(search.q),
  scope: search.scope === 'all' ? 'all' : undefined,
  ...received(search),
  entry: seq(search.entry),
});
