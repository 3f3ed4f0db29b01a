import { DAY_MS, HOUR_MS, MINUTE_MS } from '../wording/duration-text';
import { statedSpanMs } from './stated-span';

it.each([
  ['検知後60分以内', HOUR_MS],
  ['検知後最長２時間３０分(通知 3件の実績)', 150 * MINUTE_MS],
  ['1回/5分', 5 * MINUTE_MS],
  ['1回/90秒', 90_000],
  ['毎日', DAY_MS],
  ['毎日(実施率 96.666%、最大間隔 48時間)', DAY_MS],
  ['最大間隔 5日(通常は毎日、実施率 60.000%)', 5 * DAY_MS],
  ['1日2回', DAY_MS / 2],
  ['日次', DAY_MS],
  ['週1回', 7 * DAY_MS],
  ['ベンダーリリースから2週間以内', 14 * DAY_MS],
  ['ベンダーリリースから14日以内', 14 * DAY_MS],
  ['1ヶ月ごと', 31 * DAY_MS],
  ['3か月前', 93 * DAY_MS],
  ['2019年10月31日の時点で20分ごと', 20 * MINUTE_MS],
])('reads %s', (text, ms) => {
  expect(statedSpanMs(text)).toBe(ms);
});

it.each(['有', '適宜', '2019年10月31日', '7世代'])('finds no span in %s', (text) => {
  expect(statedSpanMs(text)).toBeUndefined();
});
