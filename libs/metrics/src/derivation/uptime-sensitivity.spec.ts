import * as fc from 'fast-check';
import { applyChanges, computeUptime, type Derivation, explainUptime, type FigureInput } from '..';
import { history, instant } from '../testing/arbitrary-history';
import { calculate } from '../testing/pocket-calculator';
import { tries } from '../testing/tries';

const check = <Values extends [unknown, ...unknown[]]>(property: fc.IProperty<Values>, numRuns = 300): void =>
  fc.assert(property, { seed: 20_261_125, numRuns: tries(numRuns) });

/** The same with weights that leave fractions of a millisecond, or with none. */
const weights = fc.constantFrom({}, { degradedWeight: 1 / 3, partialWeight: 0.7 }, { degradedWeight: 0.123_457, partialWeight: 0.5 });

describe('how far the uptime moves', () => {
  const moved = (derivation: Derivation, code: string) =>
    derivation.sensitivity
      .filter((each) => each.code === code)
      .map(({ subject, value, differenceInMs }) => ({ subject, value, differenceInMs }));
  const figureOf = (input: FigureInput, of: FigureInput, subject: string) => {
    const figure = computeUptime(of);
    return { subject, value: figure.value, differenceInMs: figure.downMs - computeUptime(input).downMs };
  };

  it('without each correction it is that of an input without it', () => {
    check(
      fc.property(history, weights, ({ input: of }, weight) => {
        const input = { ...of, policy: { ...of.policy, ...weight } };
        const { from, to } = input.period;
        const within = input.corrections.filter((row) => row.from < row.to && row.from < Math.min(to, input.asOf) && row.to > from);
        const expected = within.map(({ id }) => figureOf(input, applyChanges(input, [{ kind: 'correction', id, removed: true }]), id));
        expect(moved(explainUptime(input), 'correctionDenied')).toEqual(expected);
      }),
    );
  });

  it('without each exclusion it is that of maintenance that nobody announced', () => {
    const scope = fc.constantFrom(undefined, ['a'], ['b', 'c']);
    check(
      fc.property(history, weights, scope, ({ input: of }, weight, components) => {
        const scoped = of.maintenances.map(({ id, revisions }) => ({ id, revisions: revisions.map((row) => ({ ...row, components })) }));
        const input = { ...of, maintenances: scoped, policy: { ...of.policy, ...weight } };
        const exclusions = new Set(computeUptime(input).exclusions.map((row) => row.maintenance));
        const expected = [...exclusions].sort().map((id) => {
          const { startsAt } = input.maintenances.find((row) => row.id === id)!.revisions[0]!;
          return figureOf(input, applyChanges(input, [{ kind: 'maintenance', id, fields: { announcedAt: startsAt + 1 } }]), id);
        });
        expect(moved(explainUptime(input), 'exclusionDenied')).toEqual(expected);
      }),
    );
  });

  it('with each unconfirmed failure it is that of runs in which it was confirmed', () => {
    check(
      fc.property(history, weights, ({ input: of }, weight) => {
        const input = { ...of, policy: { ...of.policy, ...weight, confirmFailures: 3 } };
        const figure = computeUptime(input);
        const expected = figure.unconfirmedFailures.map(({ check: key, location, at: from }) => {
          const runs = input.runs.map((run) =>
            run.check === key && run.location === location && run.from === from ? { ...run, count: 9 } : run,
          );
          return figureOf(input, { ...input, runs }, `${key} ${location} ${new Date(from).toISOString()}`);
        });
        const actual = moved(explainUptime(input), 'unconfirmedCounted');
        const bySubject = (a: { subject: string }, b: { subject: string }) => (a.subject < b.subject ? -1 : 1);
        expect(actual.sort(bySubject)).toEqual(expected.sort(bySubject));
      }),
    );
  });

  it('with the unknown time down or up it is between the bounds', () => {
    check(
      fc.property(history, weights, ({ input: of }, weight) => {
        const input = { ...of, policy: { ...of.policy, ...weight } };
        const { lower, upper, unknownMs, agreedMs, upMs, downMs } = computeUptime(input);
        const derivation = explainUptime(input);
        const fraction = unknownMs > 0 ? agreedMs - upMs - downMs : 0;
        expect([...moved(derivation, 'unknownDown'), ...moved(derivation, 'unknownUp')]).toEqual(
          unknownMs === 0
            ? []
            : [
                { subject: '', value: lower, differenceInMs: fraction },
                { subject: '', value: upper, differenceInMs: 0 },
              ],
        );
      }),
    );
  });

  it('adds up where two policies meet', () => {
    check(
      fc.property(history, instant, ({ input }, from) => {
        const after = { ...input.policy, confirmFailures: 2, partialWeight: 0.3, maintenanceNoticeDays: 5 };
        const policies = [
          { from: 0, policy: input.policy, id: 'P1' },
          { from, policy: after, id: 'P2', reason: '見直し' },
        ];
        const mixed = { ...input, policies };
        const figure = computeUptime(mixed);
        const derivation = explainUptime(mixed);
        expect(calculate(derivation.steps).get('value')).toBe(figure.value?.percent);
        expect(derivation.policies.length).toBe(figure.pieces?.length ?? 1);
        const whole = derivation.policies.reduce((sum, { totals }) => sum + totals!.downMs, 0);
        expect(whole).toBe(figure.downMs);
        const without = (id: string) => applyChanges(mixed, [{ kind: 'correction', id, removed: true }]);
        const expected = input.corrections.map(({ id }) => computeUptime(without(id)).value);
        const values = moved(derivation, 'correctionDenied').map(({ value }) => value);
        if (values.length === expected.length) expect(values).toEqual(expected);
      }),
    );
  });
});
