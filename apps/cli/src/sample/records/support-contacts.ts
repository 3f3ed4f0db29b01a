import type { SupportContactRecord } from '@kaiji/contracts';
import { Draws } from '../timeline/draws';
import { DAY_MS, HOUR_MS, isoJst, jstWeekday, MINUTE_MS, SECOND_MS, type Span, startOfJstDay } from '../timeline/instants';
import { allKnownAt } from './known-at';

const OPENS_AT_MS = 9 * HOUR_MS;
const OPEN_MINUTES = 8 * 60;
const MOST_A_DAY = 9;

const isWorkday = (day: number): boolean => jstWeekday(day) >= 1 && jstWeekday(day) <= 5;

function contact(day: number, number: number) {
  const date = isoJst(day).slice(0, 10);
  const draws = new Draws(`contact ${date} ${number}`);
  const channel = draws.chance(55) ? 'phone' : 'email';
  const offeredAt = day + OPENS_AT_MS + draws.between(0, OPEN_MINUTES) * MINUTE_MS + draws.between(0, 59) * SECOND_MS;
  const head = { id: `contact-${date}-${number}`, channel, offeredAt };
  if (channel === 'phone' && draws.chance(4)) return { ...head, abandonedAt: offeredAt + draws.between(30, 180) * SECOND_MS };
  const waits = channel === 'phone' ? draws.between(3, 50) : draws.between(600, 9000);
  const answeredAt = offeredAt + waits * SECOND_MS;
  const closedAt = answeredAt + (draws.chance(97) ? draws.between(5, 2800) * MINUTE_MS : draws.between(3, 6) * DAY_MS);
  return { ...head, answeredAt, dueAt: offeredAt + 3 * DAY_MS, closedAt };
}

/** Calls and mails to the help desk on working days. */
export function supportContacts({ from, to }: Span, until: number): SupportContactRecord[] {
  const contacts = [];
  for (let day = startOfJstDay(from); day < to; day += DAY_MS) {
    if (!isWorkday(day)) continue;
    const count = new Draws(`contacts ${day}`).between(2, MOST_A_DAY);
    for (let number = 1; number <= count; number += 1) contacts.push(contact(day, number));
  }
  return allKnownAt(contacts, 'offeredAt', until);
}
