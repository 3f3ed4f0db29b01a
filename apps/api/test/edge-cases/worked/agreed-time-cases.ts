import { periodFromDates, type ServiceHours } from '@kaiji/metrics';
import { announcement, byIncidents, type CaseInput, clock, DAY, HOUR, jstMs, MARCH_6, outage, tokyo, window } from './case-input';
import { exactly, uptimeCase, type WorkedCase } from './worked-case';

const planned = { from: jstMs('2025-06-08 01:00'), to: jstMs('2025-06-08 03:00') };
const NEW_YORK = 'America/New_York';
const WORKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
const hoursOf = (from: string, to: string, holidays: string[] = []): ServiceHours => ({ weekly: [{ days: WORKDAYS, from, to }], holidays });

const late = planned.to + 600_000;
const announced = announcement(planned.from, planned.to);
const overrun: CaseInput = byIncidents({
  maintenances: [{ id: 'm', revisions: [announced, { ...announced, revision: 2, recordedAt: late, endedAt: late }] }],
  incidents: [outage('stop', planned.from, late)],
});
const month = { from: jstMs('2026-04-01 00:00'), to: jstMs('2026-05-01 00:00') };
const monthWithWindow: CaseInput = byIncidents({
  period: month,
  maintenances: [window('m', month.from + 10 * DAY, month.from + 10 * DAY + 8 * HOUR)],
  incidents: [outage('stop', month.from + 20 * DAY, month.from + 20 * DAY + HOUR)],
});
const shortNotice: CaseInput = byIncidents({
  maintenances: [window('m', planned.from, planned.to, { announcedAt: planned.from - 3 * DAY })],
  incidents: [outage('stop', planned.from, planned.to)],
});
const overlapping: CaseInput = byIncidents({
  period: MARCH_6,
  maintenances: [window('a', clock('01:00'), clock('03:00')), window('b', clock('02:00'), clock('04:00'))],
});
const around: CaseInput = byIncidents({
  period: MARCH_6,
  maintenances: [window('m', clock('01:00'), clock('03:00'))],
  incidents: [outage('stop', clock('00:30'), clock('04:30'))],
});
const officeHours = (holidays: string[]): CaseInput =>
  byIncidents({
    period: tokyo('2026-03-01', '2026-04-01'),
    service: { hours: hoursOf('08:00', '20:00', holidays) },
    incidents: [outage('stop', jstMs('2026-03-06 19:30'), jstMs('2026-03-09 08:30'))],
  });
const newYork = (changes: Partial<CaseInput> & { hours?: ServiceHours }): CaseInput => {
  const { hours, ...rest } = changes;
  return byIncidents({ timeZone: NEW_YORK, period: periodFromDates('2026-03-01', '2026-04-01', NEW_YORK), service: { hours }, ...rest });
};

export const AGREED_TIME_CASES: readonly WorkedCase[] = [
  uptimeCase('U12', 'planned 2 h and ten minutes over', overrun, { value: exactly('99.998', 31_528_200_000, 31_528_800_000), downMs: 600_000, excludedMs: 2 * HOUR }),
  uptimeCase('U13', '720 h with 8 h excluded and 1 h down', monthWithWindow, { value: exactly('99.859', 711 * HOUR, 712 * HOUR), excludedMs: 8 * HOUR }),
  uptimeCase('U14', 'announced three days before where seven are promised', shortNotice, {
    value: exactly('99.977', 31_528_800_000, 31_536_000_000),
    excludedMs: 0,
    emergencies: [{ maintenance: 'm', reason: 'shortNotice', downMs: 2 * HOUR }],
  }),
  uptimeCase('U17', 'windows that overlap are excluded once', overlapping, { excludedMs: 3 * HOUR, agreedMs: 21 * HOUR }),
  uptimeCase('U19', 'a stop around a window', around, { downMs: 2 * HOUR, excludedMs: 2 * HOUR }),
  uptimeCase('U21', 'office hours, a stop over the weekend', officeHours([]), { value: exactly('99.621', 946_800_000, 950_400_000), agreedMs: 950_400_000, downMs: HOUR }),
  uptimeCase('U21b', 'the same with a holiday', officeHours(['2026-03-20']), { value: exactly('99.603', 903_600_000, 907_200_000), agreedMs: 907_200_000 }),
  uptimeCase('U22', 'the month in which New York loses an hour', newYork({}), { agreedMs: 2_674_800_000 }),
  uptimeCase(
    'U22b',
    'office hours in New York keep to the wall clock over the change',
    newYork({ hours: hoursOf('08:00', '17:00'), incidents: [outage('stop', Date.parse('2026-03-16T12:00:00Z'), Date.parse('2026-03-16T13:00:00Z'))] }),
    { agreedMs: 712_800_000, downMs: HOUR },
  ),
];

