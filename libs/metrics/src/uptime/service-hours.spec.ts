import { computeUptime, periodFromDates, type ServiceHours, type Weekday } from '..';
import { at, incident, incidentInput, maintenance, revision, SECOND } from '../testing/figure-input';

const weekdays: Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri'];
const office = (from: string, to: string, holidays: string[] = []): ServiceHours => ({ weekly: [{ days: weekdays, from, to }], holidays });
const march = periodFromDates('2026-03-01', '2026-04-01', 'Asia/Tokyo');
const weekend = [incident(at('2026-03-06 19:30'), at('2026-03-09 08:30'))];

describe('service hours', () => {
  it('#20 U21: Mon-Fri 08-20 in March 2026, a stop from Friday 19:30 to Monday 08:30', () => {
    const figure = computeUptime(incidentInput({ period: march, service: { hours: office('08:00', '20:00') }, incidents: weekend }));
    expect(figure).toMatchObject({ agreedMs: 950_400 * SECOND, downMs: 3600 * SECOND, value: { percent: '99.621' } });
    expect(figure.outages.map(({ downMs }) => downMs)).toEqual([1800 * SECOND, 1800 * SECOND]);
  });

  it('#21 U21b: the same with a holiday on 20 March', () => {
    const hours = office('08:00', '20:00', ['2026-03-20']);
    const figure = computeUptime(incidentInput({ period: march, service: { hours }, incidents: weekend }));
    expect(figure).toMatchObject({ agreedMs: 907_200 * SECOND, downMs: 3600 * SECOND, value: { percent: '99.603' } });
  });

  it('#19 maintenance outside service hours takes nothing', () => {
    const night = maintenance(revision(at('2026-03-04 22:00'), at('2026-03-05 02:00')));
    const figure = computeUptime(incidentInput({ period: march, service: { hours: office('08:00', '20:00') }, maintenances: [night] }));
    expect(figure).toMatchObject({ agreedMs: 950_400 * SECOND, excludedMs: 0, exclusions: [{ excludedMs: 0 }] });
  });

  it('#23 U22b: hours follow the wall clock across the clock change in New York', () => {
    const timeZone = 'America/New_York';
    const figure = computeUptime(
      incidentInput({
        timeZone,
        period: periodFromDates('2026-03-01', '2026-04-01', timeZone),
        service: { hours: office('08:00', '17:00') },
        incidents: [incident(at('2026-03-16T12:00Z'), at('2026-03-16T13:00Z'))],
      }),
    );
    expect(figure).toMatchObject({ agreedMs: 712_800 * SECOND, downMs: 3600 * SECOND });
  });

  it('#24 U23: a stop over the turn of the fiscal year has 1800 s in each', () => {
    const incidents = [incident(at('2026-03-31 23:30'), at('2026-04-01 00:30'))];
    const year = (from: string, to: string) =>
      computeUptime(incidentInput({ period: periodFromDates(from, to, 'Asia/Tokyo'), asOf: at('2027-06-01 00:00'), incidents })).downMs;
    expect([year('2025-04-01', '2026-04-01'), year('2026-04-01', '2027-04-01')]).toEqual([1800 * SECOND, 1800 * SECOND]);
  });

  it('runs a night shift past midnight, also into a holiday, and begins none on one', () => {
    const hours: ServiceHours = { weekly: [{ days: ['fri', 'sat'], from: '22:00', to: '06:00' }], holidays: ['2026-03-07'] };
    const period = periodFromDates('2026-03-06', '2026-03-09', 'Asia/Tokyo');
    expect(computeUptime(incidentInput({ period, service: { hours } })).agreedMs).toBe(8 * 3600 * SECOND);
  });

  it('is a whole day from 00:00 to 24:00, and refuses times that are none', () => {
    const daily = (to: string) => ({ weekly: [{ days: [...weekdays, 'sat' as const, 'sun' as const], from: '00:00', to }], holidays: [] });
    expect(computeUptime(incidentInput({ period: march, service: { hours: daily('24:00') } })).agreedMs).toBe(31 * 86_400 * SECOND);
    for (const to of ['24:01', '9:00', '12:60'])
      expect(() => computeUptime(incidentInput({ period: march, service: { hours: daily(to) } }))).toThrow(RangeError);
  });
});
