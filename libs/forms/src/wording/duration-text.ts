export const SECOND_MS = 1000;
export const MINUTE_MS = 60 * SECOND_MS;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

const UNITS = [
  { ms: DAY_MS, name: '日' },
  { ms: HOUR_MS, name: '時間' },
  { ms: MINUTE_MS, name: '分' },
];

/** An interval in the largest unit that says it exactly, else in seconds rounded up: `5分`, `90秒`, `1日`. */
export const intervalText = (ms: number): string => {
  const unit = UNITS.find((one) => ms >= one.ms && ms % one.ms === 0);
  return unit === undefined ? `${Math.ceil(ms / SECOND_MS)}秒` : `${ms / unit.ms}${unit.name}`;
};

const twoUnits = (whole: number, rest: number, wholeName: string, restName: string): string =>
  rest === 0 ? `${whole}${wholeName}` : `${whole}${wholeName}${rest}${restName}`;

/** How long something took at the worst, never shorter than it was: whole minutes, from two days on whole hours. */
export const longestText = (ms: number): string => {
  const minutes = Math.ceil(ms / MINUTE_MS);
  if (minutes < 120) return `${minutes}分`;
  if (ms <= 2 * DAY_MS) return twoUnits(Math.floor(minutes / 60), minutes % 60, '時間', '分');
  const hours = Math.ceil(ms / HOUR_MS);
  return twoUnits(Math.floor(hours / 24), hours % 24, '日', '時間');
};

/** A gap between two runs, rounded up: hours up to three days, then days. */
export const gapText = (ms: number): string => {
  if (ms < HOUR_MS) return `${Math.ceil(ms / MINUTE_MS)}分`;
  return ms <= 3 * DAY_MS ? `${Math.ceil(ms / HOUR_MS)}時間` : `${Math.ceil(ms / DAY_MS)}日`;
};

/** A limit as the form words it: `60分`, `5時間`. */
export const limitText = (ms: number): string => (ms === HOUR_MS ? '60分' : intervalText(ms));

/** A number of days as the form words it: whole weeks where they are. */
export const daysText = (days: number): string => (days >= 7 && days % 7 === 0 ? `${days / 7}週間` : `${days}日`);
