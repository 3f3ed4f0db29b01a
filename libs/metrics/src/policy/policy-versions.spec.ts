import * as fc from 'fast-check';
import {
  computeAll,
  computeBreakdown,
  computeDiscrepancies,
  computeIncidents,
  computeMaintenance,
  computeNotification,
  computePatches,
  computeTimeline,
  computeUptime,
  DEFAULT_POLICY,
  type FigureInput,
  type Interval,
  type Policy,
  type UptimeResult,
} from '..';
import { history, instant } from '../testing/arbitrary-history';
import { at, component, DAY, figureInput, HOUR, incident, incidentInput } from '../testing/figure-input';
import { maintenance, MINUTE, probed, revision, YEAR } from '../testing/figure-input';
import { tries } from '../testing/tries';

const policy = (changes: Partial<Policy>): Policy => ({ ...DEFAULT_POLICY, ...changes });
const changed = (input: FigureInput, from: number, before: Partial<Policy>, after: Partial<Policy>): FigureInput => ({
  ...input,
  policies: [
    { from: 0, policy: { ...input.policy, ...before }, id: 'P1', reason: '開始' },
    { from, policy: { ...input.policy, ...after }, id: 'P2', reason: '見直し' },
  ],
});

const arbitraryPolicy = fc.record({
  basis: fc.constantFrom('probes' as const, 'probes' as const, 'incidents' as const),
  confirmFailures: fc.integer({ min: 1, max: 3 }),
  staleAfterIntervals: fc.constantFrom(1.5, 2, 3),
  maintenanceNoticeDays: fc.constantFrom(0, 5, 7, 8),
  degradedWeight: fc.constantFrom(0, 1),
  partialWeight: fc.constantFrom(0, 1),
});

const totals = ({ agreedMs, upMs, downMs, unknownMs, excludedMs }: UptimeResult) => ({ agreedMs, upMs, downMs, unknownMs, excludedMs });
const add = (a: Record<string, number>, b: Record<string, number>): Record<string, number> =>
  Object.fromEntries(Object.entries(a).map(([key, ms]) => [key, ms + b[key]!]));
const zero = (of: Record<string, number>) => Object.fromEntries(Object.keys(of).map((key) => [key, 0]));
const withoutPieces = (figure: UptimeResult) => ({
  ...figure,
  pieces: undefined,
  notes: figure.notes.filter(({ code }) => code !== 'policyChanged'),
});

const check = <Values extends [unknown, ...unknown[]]>(property: fc.IProperty<Values>, numRuns = 300): void =>
  fc.assert(property, { seed: 20_261_124, numRuns: tries(numRuns) });

describe('the uptime of a period that spans two policies', () => {
  it('is that of its parts, each under its own', () => {
    check(
      fc.property(history, instant, arbitraryPolicy, arbitraryPolicy, ({ input }, from, before, after) => {
        const cut = Math.min(Math.max(from, input.period.from), input.period.to);
        const part = (period: Interval, of: Partial<Policy>) => totals(computeUptime({ ...input, period, policy: policy(of) }));
        const sum = add(part({ ...input.period, to: cut }, before), part({ ...input.period, from: cut }, after));
        expect(totals(computeUptime(changed(input, cut, policy(before), policy(after))))).toEqual(sum);
      }),
    );
  });

  it('adds up from its pieces, and so does every breakdown, also where losses are weighted', () => {
    check(
      fc.property(history, instant, arbitraryPolicy, fc.constantFrom(1 / 3, 0.7), ({ input }, from, after, partialWeight) => {
        const mixed = changed(input, from, {}, { ...after, partialWeight, degradedWeight: 0.123_457 });
        const figure = computeUptime(mixed);
        const { excludedMs, ...total } = totals(figure);
        if (figure.pieces) {
          const pieces = figure.pieces.map(({ agreedMs, upMs, downMs, unknownMs }) => ({ agreedMs, upMs, downMs, unknownMs }));
          expect(pieces.reduce<Record<string, number>>(add, zero(total))).toEqual(total);
        }
        const rows = computeBreakdown(mixed, 'hour').map(({ agreedMs, upMs, downMs, unknownMs, excludedMs: excluded }) => ({
          agreedMs,
          upMs,
          downMs,
          unknownMs,
          excludedMs: excluded,
        }));
        expect(rows.reduce<Record<string, number>>(add, zero({ ...total, excludedMs }))).toEqual({ ...total, excludedMs });
      }),
    );
  });

  it('is the plain figure where one version is given, or an equal one follows', () => {
    check(
      fc.property(history, instant, ({ input }, from) => {
        const figures = computeAll(input);
        const other = policy({ patchDays: 99 });
        const given = { ...input, policy: other, policies: [{ from: 0, policy: input.policy }] };
        expect(computeAll(given)).toEqual(figures);
        const split = { ...given, policies: [...given.policies, { from, policy: { ...input.policy } }] };
        expect(computeAll(split)).toEqual(figures);
        expect(computeTimeline(split)).toEqual(computeTimeline(input));
        expect(computeBreakdown(split, 'hour')).toEqual(computeBreakdown(input, 'hour'));
        expect(computeDiscrepancies(split, 1000)).toEqual(computeDiscrepancies(input, 1000));
      }),
      100,
    );
  });

  it('has no seam where a change has nothing to do with it', () => {
    check(
      fc.property(history, instant, ({ input }, from) => {
        const seamed = changed(input, from, {}, { patchDays: 30, mergeGapSeconds: 9 });
        expect(withoutPieces(computeUptime(seamed))).toEqual(withoutPieces(computeUptime(input)));
        expect(computeTimeline(seamed)).toEqual(computeTimeline(input));
        expect(computeBreakdown(seamed, 'hour')).toEqual(computeBreakdown(input, 'hour'));
        expect(computeDiscrepancies(seamed, 1000)).toEqual(computeDiscrepancies(input, 1000));
        // The same where the probes are read apart: only a rule that makes no difference differs.
        const apart = { ...input, incidents: [], policy: { ...input.policy, confirmFailures: 3 }, runs: [] };
        expect(withoutPieces(computeUptime(changed(apart, from, {}, { confirmFailures: 4 })))).toEqual(withoutPieces(computeUptime(apart)));
      }),
      100,
    );
  });

  const half = at('2025-10-01 00:00');
  const partial = [incident(half - HOUR, half + HOUR, { id: 'I', impact: 'partial' })];

  it('weighs every millisecond by the policy of that millisecond, and says which pieces it has', () => {
    const figure = computeUptime(changed(incidentInput({ incidents: partial }), half, { partialWeight: 1 }, { partialWeight: 0.25 }));
    expect(figure).toMatchObject({ downMs: 1.25 * HOUR, value: { percent: '99.985' } });
    expect(figure.pieces).toEqual([
      {
        from: YEAR.from,
        to: half,
        policyId: 'P1',
        reason: '開始',
        agreedMs: 183 * DAY,
        upMs: 183 * DAY - HOUR,
        downMs: HOUR,
        unknownMs: 0,
        value: { percent: '99.977', exact: { numerator: 183 * DAY - HOUR, denominator: 183 * DAY } },
      },
      {
        from: half,
        to: YEAR.to,
        policyId: 'P2',
        reason: '見直し',
        agreedMs: 182 * DAY,
        upMs: 182 * DAY - 0.25 * HOUR,
        downMs: 0.25 * HOUR,
        unknownMs: 0,
        value: { percent: '99.994', exact: { numerator: 182 * DAY - 0.25 * HOUR, denominator: 182 * DAY } },
      },
    ]);
    expect(figure.notes).toContainEqual({ code: 'policyChanged', params: { at: half, policy: 'P2', reason: '見直し' } });
    expect(figure.outages).toMatchObject([{ from: half - HOUR, to: half + HOUR, downMs: 1.25 * HOUR, incidents: ['I'] }]);
  });

  it('has neither pieces nor notes where the change lies outside the time that is covered', () => {
    for (const from of [YEAR.from, YEAR.to]) {
      const figure = computeUptime(changed(incidentInput({ incidents: partial }), from, {}, { partialWeight: 0.5 }));
      expect(figure.pieces).toBeUndefined();
      expect(figure.notes).toEqual([{ code: 'basisIncidents' }]);
    }
    const asOf = half - DAY;
    expect(computeUptime(changed(incidentInput({ asOf }), half, {}, { partialWeight: 0.5 })).pieces).toBeUndefined();
    expect(computeUptime(changed(incidentInput(), YEAR.to - 1, {}, { partialWeight: 0.5 })).pieces).toHaveLength(2);
  });

  it('is shown and disclosed by the policy at its end', () => {
    const runs = probed('web-http', [[YEAR.from, 'up']], YEAR.from + 100 * DAY);
    const strict = { decimals: 5, minimumCoverage: 0.99 };
    const lax = { decimals: 2, minimumCoverage: 0.1 };
    const input = figureInput({ runs });
    expect(computeUptime(changed(input, half, strict, lax))).toMatchObject({ disclosable: true, value: { percent: '100.00' } });
    expect(computeUptime(changed(input, half, lax, strict))).toMatchObject({ disclosable: false, value: { percent: '100.00000' } });
    expect(computeBreakdown(changed(input, half, lax, strict), 'month')[0]).toMatchObject({ value: { percent: '100.00000' } });
  });

  it('begins with incidents alone and goes on with probes', () => {
    const runs = probed('web-http', [[half, 'up']], YEAR.to);
    const input = figureInput({ runs, incidents: partial });
    const figure = computeUptime(changed(input, half, { basis: 'incidents' }, { basis: 'probes' }));
    expect(figure).toMatchObject({ downMs: 2 * HOUR, unknownMs: 0, gaps: [] });
    expect(figure.notes).toContainEqual({ code: 'basisIncidents', params: { from: YEAR.from, to: half } });
    const twice = [...partial, incident(half + DAY, half + DAY + HOUR, { id: 'J' })];
    const compared = computeDiscrepancies(changed({ ...input, incidents: twice }, half, { basis: 'incidents' }, {}), MINUTE);
    expect(compared.map(({ incident: id, from }) => [id, from])).toEqual([
      ['I', half],
      ['J', half + DAY],
    ]);
  });

  it('excludes maintenance as each policy allows, and joins what goes on over the change', () => {
    const window = maintenance(revision(half - HOUR, half + HOUR, { announcedAt: half - 5 * DAY }));
    const input = incidentInput({ maintenances: [window] });
    const figure = computeUptime(changed(input, half, { maintenanceNoticeDays: 3 }, { maintenanceNoticeDays: 7 }));
    expect(figure).toMatchObject({
      excludedMs: HOUR,
      downMs: HOUR,
      exclusions: [{ from: half - HOUR, to: half, excludedMs: HOUR }],
      emergencies: [{ from: half, to: half + HOUR, reason: 'shortNotice', downMs: HOUR }],
    });
    const both = computeUptime(changed(input, half, { maintenanceNoticeDays: 3 }, { maintenanceNoticeDays: 4 }));
    expect(both.exclusions).toMatchObject([{ from: half - HOUR, to: half + HOUR, excludedMs: 2 * HOUR }]);
    const neither = computeUptime(changed(input, half, { maintenanceNoticeDays: 7 }, { maintenanceNoticeDays: 8 }));
    expect(neither.emergencies).toMatchObject([{ from: half - HOUR, to: half + HOUR, downMs: 2 * HOUR }]);
  });

  it('keeps apart what is said of components and of the service', () => {
    const components = [component('a'), component('b')];
    const narrowed = revision(half - HOUR, half + HOUR, { revision: 2, recordedAt: half, components: ['a'] });
    const revisions = [revision(half - HOUR, half + HOUR), narrowed];
    const input = incidentInput({ service: { components }, maintenances: [maintenance(...revisions)] });
    const seamed = changed(input, half, {}, { patchDays: 3 });
    expect(withoutPieces(computeUptime(seamed))).toEqual(withoutPieces(computeUptime(input)));
    expect(computeUptime(seamed).exclusions).toHaveLength(1);
  });

  it('joins a silence that goes on over the change, and lists unconfirmed failures by the rule of their time', () => {
    const marks = [
      [half - DAY, 'up'],
      [half - HOUR, 'down'],
      [half - HOUR + 2 * MINUTE, 'up'],
      [half + HOUR, 'down'],
      [half + HOUR + 2 * MINUTE, 'up'],
    ] as const;
    const runs = probed('web-http', marks, half + DAY);
    const input = figureInput({ runs, period: { from: half - 2 * DAY, to: half + 2 * DAY } });
    const figure = computeUptime(changed(input, half, { confirmFailures: 2 }, { confirmFailures: 3 }));
    expect(figure).toMatchObject({ downMs: 2 * MINUTE, unconfirmedFailures: [{ at: half + HOUR, count: 2 }] });
    const silent = figureInput({ period: { from: half - DAY, to: half + DAY } });
    expect(computeUptime(changed(silent, half, { confirmFailures: 2 }, { confirmFailures: 3 })).gaps).toEqual([
      { check: 'web-http', location: '', component: 'web', from: half - DAY, to: half + DAY, unknownMs: 2 * DAY },
    ]);
  });
});

describe('figures of records under two policies', () => {
  const june = at('2025-06-01 00:00');
  const codes = (notes: readonly { code: string }[]) => notes.map(({ code }) => code);

  it('count an incident by the policy in force when it occurred', () => {
    const minutes = (day: number) => incident(june + day * DAY, june + day * DAY + 5 * MINUTE);
    const incidents = [minutes(-1), minutes(0), minutes(1)];
    const figure = computeIncidents(changed(incidentInput({ incidents }), june, { minimumSeconds: 600 }, { minimumSeconds: 0 }));
    expect(figure.list.map(({ counted }) => counted)).toEqual([false, true, true]);
    expect(codes(figure.notes)).toEqual(['policyChanged']);
    const chain = [0, 6, 12].map((minute) => incident(june + (minute - 6) * MINUTE, june + (minute - 1) * MINUTE));
    const merging = changed(incidentInput({ incidents: chain }), june + MINUTE, { mergeGapSeconds: 60 }, { mergeGapSeconds: 0 });
    const merged = computeIncidents(merging);
    expect(merged.list.map(({ leftOut }) => leftOut)).toEqual([undefined, 'merged', undefined]);
    const unrelated = computeIncidents(changed(incidentInput({ incidents }), june, {}, { patchDays: 3 }));
    expect(unrelated.notes).toEqual([]);
  });

  it('give a notice the limit in force at the detection', () => {
    const told = (detectedAt: number) =>
      incident(detectedAt - HOUR, detectedAt + 9 * HOUR, { detectedAt, firstNoticeAt: detectedAt + 45 * MINUTE });
    const untold = (detectedAt: number) => incident(detectedAt - HOUR, detectedAt + 9 * HOUR, { detectedAt });
    const incidents = [told(june - 1), told(june), untold(june - 2), untold(june + 1)];
    const asOf = june + 40 * MINUTE;
    const input = changed(incidentInput({ incidents }), june, { noticeMinutes: 60 }, { noticeMinutes: 30 });
    expect(computeNotification(input)).toMatchObject({
      notification: { limitMs: 30 * MINUTE, met: 1, late: 1, missed: 2, pending: 0 },
      value: { exact: { numerator: 1, denominator: 4 } },
    });
    expect(computeNotification({ ...input, asOf }).notification).toMatchObject({ missed: 2, pending: 2 });
    expect(codes(computeNotification(input).notes)).toEqual(['policyChanged']);
    expect(computeIncidents(input).notification).toEqual(computeNotification(input).notification);
  });

  it('say so where only the detection lies after the change', () => {
    const incidents = [incident(YEAR.to - HOUR, YEAR.to + HOUR, { detectedAt: YEAR.to, firstNoticeAt: YEAR.to + 45 * MINUTE })];
    const figure = computeNotification(changed(incidentInput({ incidents }), YEAR.to, { noticeMinutes: 60 }, { noticeMinutes: 30 }));
    expect(figure).toMatchObject({ notification: { met: 0, late: 1, limitMs: HOUR } });
    expect(codes(figure.notes)).toEqual(['policyChanged']);
  });

  it('give a patch the days in force at its release', () => {
    const patch = (asset: string, releasedAt: number) => ({
      advisory: 'JVN',
      asset,
      severity: 'high',
      releasedAt,
      startedAt: releasedAt + 10 * DAY,
    });
    const patches = [patch('a', june - 1), patch('b', june)];
    const figure = computePatches(changed(figureInput({ patches }), june, { patchDays: 14 }, { patchDays: 7 }));
    expect(figure.list.map(({ asset, result }) => [asset, result])).toEqual([
      ['b', 'late'],
      ['a', 'met'],
    ]);
    expect(figure).toMatchObject({ patchDays: 7, value: { percent: '50.000' } });
    expect(codes(figure.notes)).toEqual(['policyChanged']);
    const early = { ...figureInput({ patches }), period: { from: june + 5 * DAY, to: YEAR.to } };
    expect(codes(computePatches(changed(early, june, { patchDays: 14 }, { patchDays: 7 })).notes)).toEqual(['policyChanged']);
    expect(codes(computePatches(changed(early, june - DAY, { patchDays: 14 }, { patchDays: 7 })).notes)).toEqual([]);
  });

  it('judge a maintenance by the policy in force at its start', () => {
    const held = (startsAt: number) => maintenance(revision(startsAt, startsAt + HOUR, { announcedAt: startsAt - 5 * DAY }));
    const maintenances = [held(june - 1), held(june)];
    const figure = computeMaintenance(
      changed(incidentInput({ maintenances }), june, { maintenanceNoticeDays: 3 }, { maintenanceNoticeDays: 7 }),
    );
    expect(figure.list.map(({ kind }) => kind)).toEqual(['planned', 'emergency']);
    expect(codes(figure.notes)).toEqual(['policyChanged']);
  });

  it('are shown with the decimals of the policy at the end', () => {
    const decimals = computeAll(
      changed(
        figureInput({
          incidents: [incident(june, june + HOUR, { detectedAt: june, firstNoticeAt: june })],
          patches: [{ advisory: 'A', asset: 'a', severity: 'low', releasedAt: june, startedAt: june }],
          contacts: [{ id: '1', channel: 'mail', offeredAt: june, answeredAt: june }],
          backupRuns: [
            { id: '1', target: 'db', startedAt: june, outcome: 'success' },
            { id: '2', target: 'db', startedAt: june + DAY, outcome: 'failure' },
          ],
          gapCounts: [{ check: 'web-http', location: 'tokyo', results: 2, gaps: [[60, 1]] }],
          maintenances: [maintenance(revision(june, june + HOUR))],
        }),
        june + DAY,
        { decimals: 4 },
        { decimals: 1 },
      ),
    );
    expect(decimals).toMatchObject({
      incidents: { notification: { withinLimit: { percent: '100.0' } } },
      notification: { value: { percent: '100.0' } },
      patches: { value: { percent: '100.0' }, kaplanMeier: { fixedByDue: { percent: '100.0' } } },
      support: { value: { answeredPercent: { percent: '100.0' } } },
      backups: { targets: [{ scheduled: { rate: { percent: '0.2' } } }] },
      maintenance: { withinNotice: { percent: '100.0' } },
    });
    expect(decimals.monitoring.layers[0]?.withinConfigured?.percent).toBe('100.0');
  });
});
