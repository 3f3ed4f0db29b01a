import type { ProbeResult } from '@kaiji/metrics';
import { byIncidents, type CaseInput, caseInput, checked, clock, HOUR, jstMs, MARCH_6, MINUTE, outage, probed, window, YEAR } from './case-input';
import { exactly, uptimeCase, type WorkedCase } from './worked-case';

const YEAR_MS = 31_536_000_000;
const START = jstMs('2026-03-02 00:00');
const second = (n: number): number => START + n * 1000;
const HUNDRED_SECONDS = 100_000;
const hundreds = (marks: readonly (readonly [number, ProbeResult['outcome']])[], to: number): Partial<CaseInput> => ({
  period: { from: second(1000), to: second(2000) },
  results: probed(marks.map(([at, outcome]) => [second(at), outcome] as const), second(to), HUNDRED_SECONDS),
});
const everyHundred = { components: [checked('web', HUNDRED_SECONDS)] };

const yearWithUnknown: CaseInput = caseInput({
  service: { components: [checked('web', HOUR)] },
  results: probed([[YEAR.from, 'up'], [jstMs('2025-06-01 00:00'), 'unknown'], [jstMs('2025-06-01 05:00'), 'up']], YEAR.to, HOUR),
  incidents: [outage('stop', jstMs('2025-07-01 00:00'), jstMs('2025-07-01 01:00'))],
});
const unknownAndMaintenance: CaseInput = caseInput({
  ...hundreds([[1000, 'unknown'], [1500, 'down'], [1700, 'up']], 2000),
  service: everyHundred,
  maintenances: [window('m', second(1200), second(1300))],
});
const mostlySilent: CaseInput = caseInput({ ...hundreds([[1000, 'up']], 1100), service: everyHundred });

const twoFailures = probed([[START, 'up'], [second(600), 'down'], [second(720), 'up']], second(1200));
const oneFailure = probed([[START, 'up'], [second(600), 'down'], [second(660), 'up']], second(1200));
const twentyMinutes = { from: START, to: second(1200) };
const blip: CaseInput = caseInput({
  period: MARCH_6,
  results: [
    ...probed([[MARCH_6.from, 'up'], [clock('12:00'), 'down'], [clock('12:01'), 'up']], MARCH_6.to),
    ...[20, 40].map((late) => ({ check: 'web-http', location: 'tokyo', at: clock('12:00') + late * 1000, outcome: 'down' as const, intervalMs: MINUTE })),
  ].sort((a, b) => a.at - b.at),
});

const twoComponents = (group?: { key: string; required: number }): CaseInput =>
  byIncidents({
    period: MARCH_6,
    service: { components: [checked('a', MINUTE, { group }), checked('b', MINUTE, { group })] },
    incidents: [outage('1', clock('10:00'), clock('11:00'), { components: ['a'] }), outage('2', clock('10:30'), clock('11:30'), { components: ['b'] })],
  });
const partial = (partialWeight: number, more = false): CaseInput =>
  byIncidents({
    period: MARCH_6,
    policy: { partialWeight },
    incidents: [outage('1', clock('10:00'), clock('12:00'), { impact: 'partial' }), ...(more ? [outage('2', clock('10:00'), clock('12:00'))] : [])],
  });
const conflict: CaseInput = caseInput({
  period: MARCH_6,
  results: probed([[MARCH_6.from, 'up'], [clock('10:10'), 'down'], [clock('10:20'), 'up']], MARCH_6.to),
  incidents: [outage('1', clock('10:00'), clock('10:30'))],
});

export const PROBE_CASES: readonly WorkedCase[] = [
  uptimeCase('U24', 'five hours unknown and one down in a year', yearWithUnknown, {
    value: exactly('99.988', YEAR_MS - 6 * HOUR, YEAR_MS - 5 * HOUR),
    lower: exactly('99.931', YEAR_MS - 6 * HOUR, YEAR_MS),
    upper: exactly('99.988', YEAR_MS - HOUR, YEAR_MS),
    coverage: exactly('99.942', YEAR_MS - 5 * HOUR, YEAR_MS),
  }),
  uptimeCase('U27', 'unknown split by maintenance, then down', unknownAndMaintenance, { value: exactly('60.000', 300_000, 500_000), excludedMs: 100_000 }),
  uptimeCase('U28', 'up for a fifth and silent after it', mostlySilent, {
    value: exactly('100.000', 200_000, 200_000),
    coverage: exactly('20.000', 200_000, 1_000_000),
    disclosable: false,
  }),
  uptimeCase('U30 two', 'two failures in a row are down from the first', caseInput({ period: twentyMinutes, results: twoFailures }), { downMs: 120_000, unknownMs: 0 }),
  uptimeCase('U30 one', 'one failure alone is listed and not counted', caseInput({ period: twentyMinutes, results: oneFailure }), { downMs: 0, unconfirmedFailures: [{ count: 1 }] }),
  uptimeCase('U31', 'a minute with two retries is a minute', blip, { value: exactly('99.930', 86_340_000, 86_400_000) }),
  uptimeCase('U36', 'two components in series', twoComponents(), { downMs: 5_400_000 }),
  uptimeCase('U37', 'two components of which one is enough', twoComponents({ key: 'pair', required: 1 }), { downMs: 1_800_000 }),
  uptimeCase('U40 0.3', 'a partial stop weighs 0.3', partial(0.3), { downMs: 2_160_000 }),
  uptimeCase('U40 0.5', 'a partial stop weighs a half', partial(0.5), { downMs: 3_600_000 }),
  uptimeCase('U40 1', 'a partial stop weighs all', partial(1), { downMs: 7_200_000 }),
  uptimeCase('U40 overlap', 'the largest weight counts, they do not add up', partial(0.3, true), { downMs: 7_200_000 }),
  uptimeCase('U55', 'incident and probes: the union', conflict, { downMs: 1_800_000 }),
];
