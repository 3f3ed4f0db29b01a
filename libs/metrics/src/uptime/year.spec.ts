import { computeUptime, periodFromDates } from '..';
import { at, DAY, figureInput, incident, incidentInput, probed, SECOND, YEAR } from '../testing/figure-input';

const start = YEAR.from + 10 * DAY;
const downFor = (seconds: number, from = start) => [incident(from, from + Math.round(seconds * SECOND))];
const percent = (seconds: number, decimals: number) =>
  computeUptime(incidentInput({ incidents: downFor(seconds), policy: { decimals } })).value?.percent;

describe('uptime of a year of 31,536,000 s', () => {
  it.each([
    ['#1 U01', 0, '100.00', '100.000', '100.0000'],
    ['#2 U02', 1, '99.99', '99.999', '99.9999'],
    ['#3 U03', 15.768, '99.99', '99.999', '99.9999'],
    ['#4 U04', 126.144, '99.99', '99.999', '99.9996'],
    ['#5 U05', 2838.24, '99.99', '99.991', '99.9910'],
    ['#6 U05b', 2839, '99.99', '99.990', '99.9909'],
  ])('%s: %d s down', (_, seconds, two, three, four) => {
    expect([percent(seconds, 2), percent(seconds, 3), percent(seconds, 4)]).toEqual([two, three, four]);
  });

  it('#1 is 100 from probes too, where they cover the year', () => {
    const figure = computeUptime(figureInput({ runs: probed('web-http', [[YEAR.from, 'up']], YEAR.to) }));
    expect(figure.value?.percent).toBe('100.000');
    expect(figure.coverage?.percent).toBe('100.000');
    expect(figure).toMatchObject({ downMs: 0, unknownMs: 0, upMs: 31_536_000_000, disclosable: true, gaps: [], outages: [] });
  });

  it('gives the exact ratio of milliseconds: U02 is 31535999/315360 per cent', () => {
    expect(computeUptime(incidentInput({ incidents: downFor(1) })).value?.exact).toEqual({
      numerator: 31_535_999_000,
      denominator: 31_536_000_000,
    });
  });

  it('#8 U07: in a leap year 2846.016 s are exactly 99.991', () => {
    const period = periodFromDates('2023-04-01', '2024-04-01', 'Asia/Tokyo');
    const figure = computeUptime(incidentInput({ period, incidents: downFor(2846.016, at('2023-07-01 00:00')), policy: { decimals: 4 } }));
    expect(figure.agreedMs).toBe(31_622_400 * SECOND);
    expect(figure.value?.percent).toBe('99.9910');
  });

  it('#9 U09: a service that began in October is measured from October', () => {
    const service = { startedAt: at('2025-10-01 00:00') };
    const figure = computeUptime(incidentInput({ service, incidents: downFor(31_298, at('2025-12-01 00:00')) }));
    expect(figure.agreedMs).toBe(15_724_800 * SECOND);
    expect(figure.value).toEqual({ percent: '99.800', exact: { numerator: 15_693_502_000, denominator: 15_724_800_000 } });
  });

  it('#10 U10: what lies after asOf is not counted', () => {
    const figure = computeUptime(incidentInput({ asOf: at('2025-07-01 00:00'), incidents: downFor(786.24), policy: { decimals: 4 } }));
    expect(figure.agreedMs).toBe(7_862_400 * SECOND);
    expect(figure.value?.percent).toBe('99.9900');
  });

  it('ends with the service', () => {
    const figure = computeUptime(
      incidentInput({ service: { endedAt: at('2025-05-01 00:00') }, incidents: [incident(at('2025-04-30 23:00'))] }),
    );
    expect(figure).toMatchObject({ agreedMs: 30 * DAY, downMs: 3600 * SECOND });
  });

  it('#44 counts an open outage until asOf', () => {
    const figure = computeUptime(incidentInput({ asOf: start + 600 * SECOND, incidents: [incident(start)] }));
    expect(figure.downMs).toBe(600 * SECOND);
    expect(figure.outages).toMatchObject([{ from: start, to: start + 600 * SECOND }]);
  });

  it('#29 gives null for a period without agreed time', () => {
    const figure = computeUptime(incidentInput({ service: { startedAt: YEAR.to } }));
    expect(figure).toMatchObject({
      agreedMs: 0,
      value: null,
      coverage: null,
      lower: null,
      upper: null,
      beforeExclusions: null,
      disclosable: false,
    });
  });

  it('#43 a stop that becomes known later changes the figure of the new input and not that of the old', () => {
    const before = incidentInput({ incidents: downFor(600) });
    const published = structuredClone(computeUptime(before));
    const later = { ...before, incidents: [...before.incidents, incident(start + DAY, start + DAY + 600 * SECOND)] };
    expect(computeUptime(later).downMs).toBe(published.downMs + 600 * SECOND);
    expect(computeUptime(before)).toEqual(published);
  });
});
