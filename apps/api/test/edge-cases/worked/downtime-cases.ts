import { byIncidents, type CaseInput, DAY, downFor, HOUR, jstMs, outage, tokyo } from './case-input';
import { exactly, uptimeCase, type WorkedCase } from './worked-case';

const YEAR_MS = 31_536_000_000;

/** Seconds down in the year, and what 2, 3 and 4 decimals show of it. */
const YEARS: readonly (readonly [id: string, seconds: number, shown: readonly [string, string, string]])[] = [
  ['U01', 0, ['100.00', '100.000', '100.0000']],
  ['U02', 1, ['99.99', '99.999', '99.9999']],
  ['U03', 15.768, ['99.99', '99.999', '99.9999']],
  ['U04', 126.144, ['99.99', '99.999', '99.9996']],
  ['U05', 2838.24, ['99.99', '99.991', '99.9910']],
  ['U05b', 2839, ['99.99', '99.990', '99.9909']],
];

const yearCase = (id: string, seconds: number, shown: string, decimals: number): WorkedCase => {
  const downMs = Math.round(seconds * 1000);
  const incidents = seconds === 0 ? [] : downFor(seconds);
  const expected = { value: exactly(shown, YEAR_MS - downMs, YEAR_MS), downMs, agreedMs: YEAR_MS, unknownMs: 0, disclosable: true };
  return uptimeCase(`${id} ${decimals}`, `${seconds} s down in a year, ${decimals} decimals`, byIncidents({ incidents, policy: { decimals } }), expected);
};

/** A stretch of so many seconds with so many of them up. */
const ratioCase = (id: string, up: number, total: number, percent: string): WorkedCase => {
  const from = jstMs('2026-03-02 09:00');
  const period = { from, to: from + total * 1000 };
  const input = byIncidents({ period, incidents: [outage('stop', from, from + (total - up) * 1000)] });
  return uptimeCase(id, `${up} of ${total} s up lose nothing to floating point`, input, { value: exactly(percent, up * 1000, total * 1000) });
};

const leapYear: CaseInput = byIncidents({
  period: tokyo('2023-04-01', '2024-04-01'),
  incidents: downFor(2846.016, jstMs('2023-07-01 00:00')),
  policy: { decimals: 4 },
});
const fromOctober: CaseInput = byIncidents({ service: { startedAt: jstMs('2025-10-01 00:00') }, incidents: downFor(31_298, jstMs('2025-12-01 00:00')) });
const untilJuly: CaseInput = byIncidents({ asOf: jstMs('2025-07-01 00:00'), incidents: downFor(786.24) });
const overMidnight = (from: string, to: string): CaseInput =>
  byIncidents({ period: tokyo(from, to), asOf: jstMs('2026-06-01 00:00'), incidents: [outage('stop', jstMs('2026-03-31 23:30'), jstMs('2026-04-01 00:30'))] });
const twoMonths: CaseInput = byIncidents({ period: tokyo('2026-01-01', '2026-03-01'), incidents: [outage('stop', jstMs('2026-02-10 00:00'), jstMs('2026-02-11 00:00'))] });
const orphan: CaseInput = byIncidents({
  period: tokyo('2026-05-31', '2026-07-01'),
  incidents: [outage('orphan', Date.parse('2025-12-11T18:03:00.955Z'), Date.parse('2026-04-04T00:19:20.189Z'))],
});

export const DOWNTIME_CASES: readonly WorkedCase[] = [
  ...YEARS.flatMap(([id, seconds, shown]) => shown.map((one, index) => yearCase(id, seconds, one, index + 2))),
  ratioCase('U06_57_100', 57, 100, '57.000'),
  ratioCase('U06_29_100', 29, 100, '29.000'),
  ratioCase('U06_23_40', 23, 40, '57.500'),
  ratioCase('U06_999999_1000000', 999_999, 1_000_000, '99.999'),
  uptimeCase('U07', 'a leap year is 366 days', leapYear, { value: exactly('99.9910', 31_619_553_984, 31_622_400_000) }),
  uptimeCase('U09', 'a service that began in October is measured from October', fromOctober, { value: exactly('99.800', 15_693_502_000, 15_724_800_000) }),
  uptimeCase('U10', 'what lies after asOf is not counted', untilJuly, { value: exactly('99.990', 7_861_613_760, 7_862_400_000) }),
  uptimeCase('U23 2025', 'a stop over the year’s end: the half before it', overMidnight('2025-04-01', '2026-04-01'), { downMs: 1_800_000 }),
  uptimeCase('U23 2026', 'a stop over the year’s end: the half after it', overMidnight('2026-04-01', '2027-04-01'), { downMs: 1_800_000 }),
  uptimeCase('U41', 'two months are the ratio of sums, not the mean of percentages', twoMonths, { value: exactly('98.305', 59 * DAY - 24 * HOUR, 59 * DAY) }),
  uptimeCase('U46', 'a stop that was ended before the period is nothing in it', orphan, { value: exactly('100.000', 31 * DAY, 31 * DAY), downMs: 0 }),
];

