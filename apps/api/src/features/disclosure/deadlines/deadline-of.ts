import type { DisclosureDeadline } from '@kaiji/contracts';
import { addMonths } from './months';

export const VALID_MONTHS = 24;
/** How many months before the end reminders begin. */
export const REMINDER_MONTHS = [4, 3, 2, 1] as const;

export interface FiledDisclosure {
  readonly id: string;
  /** Of item 1. */
  readonly date: string;
  readonly renewedBy: string | null;
}

const DAY_MS = 86_400_000;

/** Until when a filed disclosure is valid, seen on a day. */
export function deadlineOf({ id, date, renewedBy }: FiledDisclosure, today: string): DisclosureDeadline {
  const expiresOn = addMonths(date, VALID_MONTHS);
  const remindFrom = addMonths(expiresOn, -REMINDER_MONTHS[0]);
  const state = today >= expiresOn ? 'expired' : today >= remindFrom ? 'due' : 'valid';
  const daysLeft = Math.max(0, (Date.parse(expiresOn) - Date.parse(today)) / DAY_MS);
  return { disclosure: id, date, expiresOn, remindFrom, daysLeft, state, ...(renewedBy === null ? {} : { renewedBy }) };
}
