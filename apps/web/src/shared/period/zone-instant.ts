const DAY_MS = 86_400_000;

const wallClockMs = (instantMs: number, timeZone: string): number => {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(instantMs);
  const of = (type: string): number => Number(parts.find((one) => one.type === type)?.value ?? 0);
  return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'));
};

/** `2026-04-01T09:30:15` as the clock on the wall shows it in the zone; what `datetime-local` takes. */
export const toWallClock = (instant: string, timeZone: string): string => new Date(wallClockMs(Date.parse(instant), timeZone)).toISOString().slice(0, 19);

/**
 * The instant of a wall-clock time in a zone; `undefined` where the text is no time. A time that the zone skips is taken with the
 * offset before the change, one that it has twice as the earlier.
 */
export const fromWallClock = (wallClock: string, timeZone: string): string | undefined => {
  const wallMs = Date.parse(`${wallClock.length === 16 ? `${wallClock}:00` : wallClock}Z`);
  if (Number.isNaN(wallMs)) return undefined;
  const offsets = [wallMs - DAY_MS, wallMs + DAY_MS].map((around) => wallClockMs(around, timeZone) - around);
  const candidates = offsets.map((offset) => wallMs - offset);
  const exact = candidates.filter((ms) => wallClockMs(ms, timeZone) === wallMs).sort((a, b) => a - b);
  const ms = exact[0] ?? candidates[0];
  return ms === undefined ? undefined : new Date(ms).toISOString();
};
