import * as fc from 'fast-check';
import {
  computeUptime,
  DEFAULT_POLICY,
  type Derivation,
  type DerivationInterval,
  type DerivationStep,
  explainFigure,
  explainUptime,
  RULES_VERSION,
} from '..';
import { history } from '../testing/arbitrary-history';
import { at, DAY, figureInput, HOUR, incident, incidentInput, SECOND } from '../testing/figure-input';
import { maintenance, revision, YEAR } from '../testing/figure-input';
import { calculate, exactly, shownAt } from '../testing/pocket-calculator';
import { tries } from '../testing/tries';

const check = <Values extends [unknown, ...unknown[]]>(property: fc.IProperty<Values>, numRuns = 300): void =>
  fc.assert(property, { seed: 20_261_125, numRuns: tries(numRuns) });
const result = ({ steps }: Derivation, code: string): string | undefined => steps.find((step) => step.code === code)?.result.value;
const line = ({ code, operation, operands, result: { value } }: DerivationStep) =>
  [code, operation, operands.map((operand) => operand.value).join(' '), value] as const;
const sumOf = (intervals: readonly DerivationInterval[], kind: DerivationInterval['kind']): bigint =>
  intervals.filter((interval) => interval.kind === kind).reduce((sum, { countedMs }) => sum + exactly(countedMs), 0n);

/** The same with weights that leave fractions of a millisecond, or with none. */
const weights = fc.constantFrom({}, { degradedWeight: 1 / 3, partialWeight: 0.7 }, { degradedWeight: 0.123_457, partialWeight: 0.5 });

describe('the derivation of an uptime', () => {
  it('of a year with ten stops, with a pocket calculator', () => {
    const stops = [120, 300, 45, 600, 61, 59, 900, 30, 480, 242];
    const incidents = stops.map((seconds, i) => {
      const from = YEAR.from + (i + 1) * 30 * DAY;
      return incident(from, from + seconds * SECOND, { id: `INC-${i}`, revision: i + 1 });
    });
    const window = maintenance(revision(at('2025-07-01 01:00'), at('2025-07-01 03:00')));
    const input = incidentInput({ incidents, maintenances: [window] });
    const derivation = explainUptime(input);
    expect(derivation.steps.map(line)).toEqual([
      ['period', 'product', '365 86400000', '31536000000'],
      ['effective', 'difference', '31536000000 0 0 0', '31536000000'],
      ['serviceHours', 'difference', '31536000000 0', '31536000000'],
      ['excluded', 'sum', '7200000', '7200000'],
      ['agreed', 'difference', '31536000000 7200000', '31528800000'],
      ['down', 'sum', '120000 300000 45000 600000 61000 59000 900000 30000 480000 242000', '2837000'],
      ['unknown', 'sum', '', '0'],
      ['known', 'difference', '31528800000 0', '31528800000'],
      ['up', 'difference', '31528800000 2837000', '31525963000'],
      ['valueHundredfold', 'product', '31525963000 100', '3152596300000'],
      ['valueExact', 'quotient', '3152596300000 31528800000', '99.991001877648'],
      ['value', 'roundDown', '99.991001877648', '99.991'],
      ['downMs', 'roundUp', '2837000', '2837000'],
      ['coverageHundredfold', 'product', '31528800000 100', '3152880000000'],
      ['coverageExact', 'quotient', '3152880000000 31528800000', '100'],
      ['coverage', 'roundDown', '100', '100.000'],
      ['lowerHundredfold', 'product', '31525963000 100', '3152596300000'],
      ['lowerExact', 'quotient', '3152596300000 31528800000', '99.991001877648'],
      ['lower', 'roundDown', '99.991001877648', '99.991'],
      ['notDown', 'difference', '31528800000 2837000', '31525963000'],
      ['upperHundredfold', 'product', '31525963000 100', '3152596300000'],
      ['upperExact', 'quotient', '3152596300000 31528800000', '99.991001877648'],
      ['upper', 'roundDown', '99.991001877648', '99.991'],
    ]);
    expect(derivation).toMatchObject({
      figure: 'uptime',
      definition: 'uptimeOfAgreedTime',
      rulesVersion: RULES_VERSION,
      timeZone: 'Asia/Tokyo',
      period: YEAR,
      knownAt: input.asOf,
      policies: [
        { ...YEAR, sinceAt: null, policy: input.policy, value: { percent: '99.991' }, totals: { downMs: 2_837_000, unknownMs: 0 } },
      ],
      headline: { code: 'value', value: '99.991', unit: 'percent' },
      numerator: { code: 'up', value: '31525963000', unit: 'ms' },
      denominator: { code: 'known', value: '31528800000' },
      intervalsLeftOut: 0,
      rows: [],
      rowsLeftOut: 0,
      leftOut: [],
      leftOutOmitted: 0,
      sensitivityOmitted: 0,
    });
    expect(derivation.intervals.filter(({ kind }) => kind === 'down').map(({ key, origins }) => [key, origins])).toEqual(
      stops.map((_, i) => [`down-${i + 1}`, [{ kind: 'incident', id: `INC-${i}`, revision: i + 1 }]]),
    );
    expect(derivation.intervals.at(-1)).toEqual({
      key: 'excluded-1',
      kind: 'excluded',
      from: at('2025-07-01 01:00'),
      to: at('2025-07-01 03:00'),
      lengthMs: 2 * HOUR,
      share: '1',
      countedMs: '7200000',
      components: [],
      origins: [{ kind: 'maintenance', id: window.id, revision: 1 }],
      originsLeftOut: 0,
    });
    expect(derivation.sensitivity).toEqual([
      {
        code: 'exclusionDenied',
        subject: window.id,
        value: { percent: '99.968', exact: { numerator: 31_525_963_000, denominator: 31_536_000_000 } },
        differenceInMs: 2 * HOUR,
      },
    ]);
    // What an auditor types in: 365 × 86400, less 7200, less the stops, times 100, divided.
    expect(Math.floor((((365 * 86_400 - 7200 - 2837) * 100) / (365 * 86_400 - 7200)) * 1000) / 1000).toBe(99.991);
  });

  it('is right in every step, and gives the figure from them alone', () => {
    check(
      fc.property(history, weights, fc.integer({ min: 0, max: 6 }), ({ input: of }, weight, decimals) => {
        const input = { ...of, policy: { ...of.policy, ...weight, decimals } };
        const figure = computeUptime(input);
        const derivation = explainUptime(input);
        const results = calculate(derivation.steps);
        expect(results.get('value')).toBe(figure.value?.percent);
        expect(results.get('coverage')).toBe(figure.coverage?.percent);
        expect(results.get('lower')).toBe(figure.lower?.percent);
        expect(results.get('upper')).toBe(figure.upper?.percent);
        expect(results.get('agreed')).toBe(String(figure.agreedMs));
        expect(results.get('excluded')).toBe(String(figure.excludedMs));
        expect(results.get('downMs')).toBe(String(figure.downMs));
        expect(results.get(derivation.headline?.code ?? '')).toBe(figure.value?.percent);
        expect(derivation.numerator === null).toBe(figure.value === null);
      }),
    );
  });

  it('gives the figure from the list of intervals alone', () => {
    check(
      fc.property(history, weights, ({ input: of }, weight) => {
        const input = { ...of, policy: { ...of.policy, ...weight } };
        const { agreedMs, upMs, downMs, unknownMs, excludedMs, value } = computeUptime(input);
        const { intervals } = explainUptime(input);
        const [down, unknown] = [sumOf(intervals, 'down'), sumOf(intervals, 'unknown')];
        const one = exactly('1');
        const agreed = BigInt(agreedMs) * one;
        expect(Number((down + one - 1n) / one)).toBe(downMs);
        expect(Number((agreed - unknown - down) / one)).toBe(upMs);
        expect(agreedMs - upMs - downMs).toBe(unknownMs);
        expect(sumOf(intervals, 'excluded')).toBe(BigInt(excludedMs) * one);
        const known = agreed - unknown;
        expect(known === 0n ? undefined : shownAt(((known - down) * 100n * one) / known, 3)).toBe(value?.percent);
        for (const { from, to, lengthMs, countedMs, share } of intervals) {
          expect(to - from).toBeGreaterThan(0);
          if (share !== null) expect(exactly(countedMs)).toBe(BigInt(lengthMs) * exactly(share));
        }
      }),
    );
  });

  it('names a record of every stop, exclusion and emergency', () => {
    check(
      fc.property(history, ({ input }) => {
        for (const { kind, origins } of explainUptime(input).intervals) if (kind !== 'unknown') expect(origins).not.toEqual([]);
      }),
    );
  });
});

describe('what the derivation of an uptime begins with', () => {
  it('takes the period in days and what is left of it', () => {
    const timeZone = 'America/New_York';
    const period = { from: at('2026-03-01T05:00Z'), to: at('2026-04-01T04:00Z') };
    expect(explainUptime(incidentInput({ timeZone, period, asOf: period.to })).steps.slice(0, 2).map(line)).toEqual([
      ['wholeDays', 'product', '30 86400000', '2592000000'],
      ['period', 'sum', '2592000000 82800000', '2674800000'],
    ]);
  });

  it.each([
    ['a service that began later', { service: { startedAt: YEAR.from + DAY } }, '31536000000 86400000 0 0', 364],
    ['a service that ended', { service: { endedAt: YEAR.to - DAY } }, '31536000000 0 86400000 0', 364],
    ['a period that is not over', { asOf: YEAR.to - DAY }, '31536000000 0 0 86400000', 364],
    ['one that ended after asOf', { asOf: YEAR.to - 2 * DAY, service: { endedAt: YEAR.to - DAY } }, '31536000000 0 0 172800000', 363],
    ['one that ended at asOf', { asOf: YEAR.to - DAY, service: { endedAt: YEAR.to - DAY } }, '31536000000 0 86400000 0', 364],
    ['one that is still to begin', { service: { startedAt: YEAR.to + DAY } }, '31536000000 31536000000 0 0', 0],
    ['one that was over before', { service: { endedAt: YEAR.from - DAY } }, '31536000000 0 31536000000 0', 0],
  ])('takes off what %s does not cover', (_, changes, operands, days) => {
    const { steps } = explainUptime(incidentInput(changes));
    expect(steps.filter(({ code }) => code === 'effective').map(line)).toEqual([['effective', 'difference', operands, String(days * DAY)]]);
  });

  it('takes off what lies outside service hours', () => {
    const hours = { weekly: [{ days: ['mon' as const], from: '08:00', to: '20:00' }], holidays: [] };
    const { steps } = explainUptime(incidentInput({ service: { hours }, period: { from: YEAR.from, to: YEAR.from + 7 * DAY } }));
    expect(steps.filter(({ code }) => code === 'serviceHours').map(line)).toEqual([
      ['serviceHours', 'difference', `${7 * DAY} ${7 * DAY - 12 * HOUR}`, String(12 * HOUR)],
    ]);
  });

  it('has no headline where nothing is known', () => {
    expect(explainUptime(figureInput())).toMatchObject({ headline: null, numerator: null, denominator: null });
    expect(result(explainUptime(figureInput()), 'coverage')).toBe('0.000');
  });

  it('names the policies with the date since when they hold, and what each contributes', () => {
    const policies = [
      { from: at('2025-01-01 00:00'), policy: DEFAULT_POLICY, id: 'P1', reason: '開始' },
      { from: YEAR.from + 100 * DAY, policy: { ...DEFAULT_POLICY, decimals: 2 } },
    ];
    const input = { ...incidentInput(), policies };
    expect(explainUptime(input).policies).toEqual([
      {
        from: YEAR.from,
        to: YEAR.from + 100 * DAY,
        sinceAt: at('2025-01-01 00:00'),
        id: 'P1',
        reason: '開始',
        policy: DEFAULT_POLICY,
        totals: { agreedMs: 100 * DAY, upMs: 0, downMs: 0, unknownMs: 100 * DAY },
        value: null,
      },
      {
        from: YEAR.from + 100 * DAY,
        to: YEAR.to,
        sinceAt: YEAR.from + 100 * DAY,
        policy: { ...DEFAULT_POLICY, decimals: 2 },
        totals: { agreedMs: 265 * DAY, upMs: 0, downMs: 0, unknownMs: 265 * DAY },
        value: null,
      },
    ]);
    expect(result(explainUptime(input), 'coverage')).toBe('0.00');
  });
});

describe('explaining any figure', () => {
  it('is the same for the uptime by name', () => {
    expect(explainFigure(figureInput(), 'uptime')).toEqual(explainUptime(figureInput()));
  });
});
