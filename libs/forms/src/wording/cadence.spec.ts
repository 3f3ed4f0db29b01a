import { percent } from '../testing/figures';
import { cadenceOf, regularityText } from './cadence';
import { DAY_MS, HOUR_MS, MINUTE_MS } from './duration-text';

it.each([
  [15 * MINUTE_MS, '15分ごと'],
  [HOUR_MS, '1時間ごと'],
  [HOUR_MS + 10 * MINUTE_MS, '2時間ごと'],
  [12 * HOUR_MS + 30_000, '12時間ごと'],
  [DAY_MS, '毎日'],
  [DAY_MS + 12_000, '毎日'],
  [26 * HOUR_MS, '毎日'],
  [26 * HOUR_MS + 1, '2日ごと'],
  [7 * DAY_MS, '1週間ごと'],
  [14 * DAY_MS, '2週間ごと'],
  [28 * DAY_MS, '4週間ごと'],
  [30 * DAY_MS, '1か月ごと'],
  [31 * DAY_MS, '1か月ごと'],
  [91 * DAY_MS, '3か月ごと'],
  [365 * DAY_MS, '1年ごと'],
])('cadenceOf: a typical gap of %d ms is %s', (ms, text) => {
  expect(cadenceOf(ms).text).toBe(text);
});

describe(regularityText.name, () => {
  const daily = cadenceOf(DAY_MS);
  const all = percent('100.000', 30, 30);

  it('is the cadence alone where it was kept', () => {
    expect(regularityText({ cadence: daily, longestGapMs: 25 * HOUR_MS, rate: all })).toBe('毎日');
    expect(regularityText({ cadence: daily, longestGapMs: DAY_MS, rate: null })).toBe('毎日');
  });

  it('says the rate and the longest gap where one was missed', () => {
    const rate = percent('96.666', 29, 30);
    expect(regularityText({ cadence: daily, longestGapMs: 48 * HOUR_MS, rate })).toBe('毎日(実施率 96.666%、最大間隔 48時間)');
  });

  it('does not take a full rate for a kept cadence, nor a kept gap for a full rate', () => {
    expect(regularityText({ cadence: daily, longestGapMs: 30 * HOUR_MS, rate: all })).toBe('毎日(実施率 100.000%、最大間隔 30時間)');
    expect(regularityText({ cadence: daily, longestGapMs: DAY_MS, rate: percent('96.666', 29, 30) })).toContain('実施率 96.666%');
  });

  it('puts the longest gap first where the cadence was the exception', () => {
    const rate = percent('60.000', 18, 30);
    expect(regularityText({ cadence: daily, longestGapMs: 5 * DAY_MS, rate })).toBe('最大間隔 5日(通常は毎日、実施率 60.000%)');
    expect(regularityText({ cadence: daily, longestGapMs: 5 * DAY_MS, rate: null })).toBe('最大間隔 5日(通常は毎日)');
  });
});
