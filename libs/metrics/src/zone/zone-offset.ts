import { DAY_MS } from '../interval/interval-set';

/*
 * Offsets of a zone from UTC. `Intl` is exact and slow, so the offset at the start of each UTC day is asked once; only a
 * day that starts and ends with different offsets has a transition to look for. No zone has ever had two in one day.
 */

interface Zone {
  readonly format: Intl.DateTimeFormat;
  readonly offsetAtDay: Map<number, number>;
  readonly transitionInDay: Map<number, number>;
}

/** What has been asked already, for as long as the process lives. */
export const zones = new Map<string, Zone>();

function zoneOf(timeZone: string): Zone {
  let zone = zones.get(timeZone);
  if (!zone) {
    const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
    zone = { format, offsetAtDay: new Map(), transitionInDay: new Map() };
    zones.set(timeZone, zone);
  }
  return zone;
}

/** `Intl` writes `1/2/2026, GMT+09:00`, with seconds for local mean times, a bare `GMT` for zero, and either minus sign. */
function askOffset(zone: Zone, instant: number): number {
  const match = /GMT(?:([+\-\u2212])(\d\d):(\d\d)(?::(\d\d))?)?$/.exec(zone.format.format(instant));
  if (!match) throw new RangeError(`No offset from UTC is known at ${instant}`);
  const [, sign, hours = '0', minutes = '0', seconds = '0'] = match;
  const size = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
  return sign === undefined || sign === '+' ? size : -size;
}

function offsetAtDay(zone: Zone, day: number): number {
  let offset = zone.offsetAtDay.get(day);
  if (offset === undefined) {
    offset = askOffset(zone, day * DAY_MS);
    zone.offsetAtDay.set(day, offset);
  }
  return offset;
}

/** The first instant of the later offset. */
function transitionInDay(zone: Zone, day: number): number {
  let transition = zone.transitionInDay.get(day);
  if (transition === undefined) {
    const before = offsetAtDay(zone, day);
    let low = day * DAY_MS;
    let high = low + DAY_MS;
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (askOffset(zone, middle) === before) low = middle;
      else high = middle;
    }
    transition = high;
    zone.transitionInDay.set(day, transition);
  }
  return transition;
}

/** Milliseconds by which the zone's wall clock is ahead of UTC at `instant`. Throws a RangeError for an unknown zone. */
export function zoneOffsetMs(instant: number, timeZone: string): number {
  const zone = zoneOf(timeZone);
  const day = Math.floor(instant / DAY_MS);
  const before = offsetAtDay(zone, day);
  const after = offsetAtDay(zone, day + 1);
  return before === after || instant < transitionInDay(zone, day) ? before : after;
}

/**
 * The first instant at which the zone's wall clock shows `wallMs` (milliseconds since 1970-01-01T00:00 on that clock) or,
 * where a transition skips it, the instant of that transition.
 */
export function instantOfWallClock(wallMs: number, timeZone: string): number {
  const early = wallMs - zoneOffsetMs(wallMs - DAY_MS, timeZone);
  const late = wallMs - zoneOffsetMs(wallMs + DAY_MS, timeZone);
  const shown = [Math.min(early, late), Math.max(early, late)].find((instant) => instant + zoneOffsetMs(instant, timeZone) === wallMs);
  return shown ?? firstShowingAtLeast(wallMs, Math.min(early, late), Math.max(early, late), timeZone);
}

/** Within a skipped stretch the clock jumps once over `wallMs`, so bisection finds the jump. */
function firstShowingAtLeast(wallMs: number, from: number, to: number, timeZone: string): number {
  let low = from;
  let high = to;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (middle + zoneOffsetMs(middle, timeZone) < wallMs) low = middle;
    else high = middle;
  }
  return high;
}
