import { CHECKS, LOCATIONS } from '../sample-service';
import { Draws } from '../timeline/draws';
import { DAY_MS, HOUR_MS, jstMonths, jstWeekday, MINUTE_MS, SECOND_MS, type Span, startOfJstMonth } from '../timeline/instants';
import { incidentsOfMonth } from './running-incidents';
import type { MaintenanceStory, ProbeEffect, Story } from './story';

const SUNDAYS_BEFORE = 2;
const EMERGENCY_MONTH = 7;
const OVERRUN_MONTH = 2;
/** Longer than from one to the next: there is always one to come. */
const ANNOUNCED_DAYS = 36;
const CHANNELS = ['電子メール', '利用者向けポータル'];

function thirdSunday(year: number, month: number): number {
  const first = startOfJstMonth(year, month);
  return first + (((7 - jstWeekday(first)) % 7) + SUNDAYS_BEFORE * 7) * DAY_MS;
}

function monthlyMaintenance(year: number, month: number): MaintenanceStory {
  const startsAt = thirdSunday(year, month) + 2 * HOUR_MS;
  const endsAt = startsAt + 2 * HOUR_MS;
  const overran = month === OVERRUN_MONTH;
  const openAgainAt = overran ? endsAt + 140 * SECOND_MS : endsAt - 40 * MINUTE_MS;
  return {
    id: `MNT-${year}-${String(month).padStart(2, '0')}`,
    title: '定期メンテナンス',
    announcedAt: startsAt - ANNOUNCED_DAYS * DAY_MS + 8 * HOUR_MS,
    startsAt,
    endsAt,
    endedAt: overran ? openAgainAt : endsAt - 20 * MINUTE_MS,
    channels: CHANNELS,
    closed: { from: startsAt + 5 * MINUTE_MS, to: openAgainAt },
  };
}

function emergencyMaintenance(year: number): MaintenanceStory {
  const startsAt = startOfJstMonth(year, EMERGENCY_MONTH) + 9 * DAY_MS + 22 * HOUR_MS;
  return {
    id: `MNT-${year}-E1`,
    title: '緊急のセキュリティ更新プログラム適用',
    announcedAt: startsAt - 30 * HOUR_MS,
    startsAt,
    endsAt: startsAt + HOUR_MS,
    endedAt: startsAt + 40 * MINUTE_MS,
    channels: CHANNELS,
    closed: { from: startsAt + 10 * MINUTE_MS, to: startsAt + 12 * MINUTE_MS },
  };
}

/** In the small hours, when no incident plays. */
function proberTroubles(year: number, month: number): ProbeEffect[] {
  const draws = new Draws(`probers ${year}-${month}`);
  const night = (): number => startOfJstMonth(year, month) + draws.between(1, 26) * DAY_MS + draws.between(30, 90) * MINUTE_MS;
  const alone = night();
  const all = night() + 3 * HOUR_MS;
  const silent = { checks: CHECKS, outcome: 'silent' } as const;
  return [
    { ...silent, from: alone, to: alone + draws.between(40, 300) * MINUTE_MS, locations: [draws.oneOf(LOCATIONS)] },
    ...(draws.chance(50) ? [{ ...silent, from: all, to: all + draws.between(11, 25) * MINUTE_MS, locations: LOCATIONS }] : []),
  ];
}

/** What happened in the months that a span touches; a month is the same whatever span asks for it. */
export function runningStory(span: Span): Story {
  const months = jstMonths(span);
  return {
    incidents: months.flatMap(({ year, month }) => incidentsOfMonth(year, month)),
    maintenances: months.flatMap(({ year, month }) => [
      monthlyMaintenance(year, month),
      ...(month === EMERGENCY_MONTH ? [emergencyMaintenance(year)] : []),
    ]),
    troubles: months.flatMap(({ year, month }) => proberTroubles(year, month)),
  };
}
