import { isCalendarDate } from '../../../shared/period/calendar-date';

/** What the URL says of the views that are looked for; local dates, `until` exclusive. Not `from` and `to`: those are the period of the figures. */
export interface ViewsSearch {
  account?: string;
  since?: string;
  until?: string;
}

/** Half a range of dates is none. */
export const parseViewsSearch = ({ account, since, until }: Record<string, unknown>): ViewsSearch => ({
  account: (typeof account === 'string' || typeof account === 'number') && String(account).trim() !== '' ? String(account).trim() : undefined,
  ...(typeof since === 'string' && typeof until === 'string' && isCalendarDate(since) && isCalendarDate(until) && since < until
    ? { since, until }
    : { since: undefined, until: undefined }),
});
