import { deadlineOf } from './deadline-of';
import { addMonths } from './months';

it.each([
  ['2024-02-29', 24, '2026-02-28'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2025-12-31', 2, '2026-02-28'],
  ['2025-01-15', -4, '2024-09-15'],
])('%s and %i months is %s', (date, months, expected) => {
  expect(addMonths(date, months)).toBe(expected);
});

it.each([
  ['2026-06-29', 'valid', 124],
  ['2026-06-30', 'due', 123],
  ['2026-10-30', 'due', 1],
  ['2026-10-31', 'expired', 0],
  ['2027-01-01', 'expired', 0],
])('on %s it is %s, with %i days left', (today, state, daysLeft) => {
  expect(deadlineOf({ id: 'a', date: '2024-10-31', renewedBy: null }, today)).toEqual({
    disclosure: 'a',
    date: '2024-10-31',
    expiresOn: '2026-10-31',
    remindFrom: '2026-06-30',
    daysLeft,
    state,
  });
});
