import { DAY_MS, daysText, gapText, HOUR_MS, intervalText, limitText, longestText, MINUTE_MS } from './duration-text';

it.each([
  [30_000, '30秒'],
  [60_000, '1分'],
  [90_000, '90秒'],
  [300_000, '5分'],
  [HOUR_MS, '1時間'],
  [DAY_MS, '1日'],
  [1_500, '2秒'],
])('intervalText: %d ms is %s', (ms, text) => {
  expect(intervalText(ms)).toBe(text);
});

it.each([
  [1, '1分'],
  [HOUR_MS, '60分'],
  [HOUR_MS + 1, '61分'],
  [2 * HOUR_MS, '2時間'],
  [2 * HOUR_MS + 1, '2時間1分'],
  [2 * DAY_MS, '48時間'],
  [2 * DAY_MS + 1, '2日1時間'],
  [3 * DAY_MS, '3日'],
])('longestText rounds up: %d ms is %s', (ms, text) => {
  expect(longestText(ms)).toBe(text);
});

it.each([
  [5 * MINUTE_MS + 1, '6分'],
  [48 * HOUR_MS, '48時間'],
  [48 * HOUR_MS + 1, '49時間'],
  [3 * DAY_MS + 1, '4日'],
])('gapText rounds up: %d ms is %s', (ms, text) => {
  expect(gapText(ms)).toBe(text);
});

it('words limits and days as the form does', () => {
  expect([limitText(HOUR_MS), limitText(5 * HOUR_MS), limitText(20 * MINUTE_MS)]).toEqual(['60分', '5時間', '20分']);
  expect([daysText(14), daysText(7), daysText(3), daysText(0)]).toEqual(['2週間', '1週間', '3日', '0日']);
});
