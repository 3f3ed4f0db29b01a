import * as fc from 'fast-check';
import { applyChanges, type Change, ChangeError, computeAll, computeIncidents, computeUptime, type FigureInput } from '..';
import { history } from '../testing/arbitrary-history';
import { at, DAY, HOUR, incident, incidentInput, maintenance, revision } from '../testing/figure-input';
import { tries } from '../testing/tries';

const june = at('2025-06-01 01:00');
const input = incidentInput({
  incidents: [incident(june, june + HOUR, { id: 'I', detectedAt: june }), incident(june + DAY, june + DAY + HOUR, { id: 'J' })],
  maintenances: [{ ...maintenance(revision(june + 2 * DAY, june + 2 * DAY + HOUR)), id: 'M' }],
  corrections: [{ id: 'C', from: june, to: june + HOUR / 2, state: 'up', reason: '誤検知', approvedBy: '監査' }],
});
const downHours = (...changes: Change[]) => computeUptime(applyChanges(input, changes)).downMs / HOUR;
const refused = (change: Change, of: FigureInput = input): unknown => {
  try {
    applyChanges(of, [change]);
  } catch (error) {
    return error;
  }
  return undefined;
};

describe('what if', () => {
  it('leaves everything as it was without a change, and the input in any case', () => {
    expect(applyChanges(input, [])).toBe(input);
    const before = structuredClone(input);
    expect(downHours()).toBe(1.5);
    downHours({ kind: 'incident', id: 'I', removed: true }, { kind: 'policy', policy: { decimals: 1 } });
    expect(input).toEqual(before);
  });

  it('an incident were another, at another time, or none', () => {
    expect(downHours({ kind: 'incident', id: 'J', fields: { impact: 'none' } })).toBe(0.5);
    expect(downHours({ kind: 'incident', id: 'J', fields: { restoredAt: june + DAY + 3 * HOUR } })).toBe(3.5);
    expect(downHours({ kind: 'incident', id: 'J', removed: true })).toBe(0.5);
    const cause = applyChanges(input, [{ kind: 'incident', id: 'J', fields: { cause: 'network' }, removed: false }]);
    expect(computeIncidents(cause).byCause).toMatchObject({ software: 1, network: 1 });
    const undetected = applyChanges(input, [{ kind: 'incident', id: 'I', fields: { detectedAt: null } }]);
    expect(undetected.incidents[1]).not.toHaveProperty('detectedAt');
  });

  it('takes away the one that is named and leaves the others', () => {
    const correction = input.corrections[0]!;
    const more = {
      ...input,
      corrections: [correction, { ...correction, id: 'D' }],
      maintenances: [...input.maintenances, { ...input.maintenances[0]!, id: 'N' }],
    };
    const left = (...changes: Change[]) => {
      const { corrections, maintenances } = applyChanges(more, changes);
      return [corrections, maintenances].map((rows) => rows.map(({ id }) => id).join(''));
    };
    expect(left({ kind: 'correction', id: 'C', removed: true })).toEqual(['D', 'MN']);
    expect(left({ kind: 'maintenance', id: 'N', removed: true })).toEqual(['CD', 'M']);
    expect(refused({ kind: 'correction', add: { ...correction, id: 'D' } }, more)).toMatchObject({ code: 'correctionExists' });
    expect(left({ kind: 'correction', add: { ...correction, id: 'E' } })).toEqual(['CDE', 'MN']);
  });

  it('refuses a maintenance of which a single revision would end before it starts', () => {
    const revisions = [revision(june, june + HOUR), revision(june, june + 3 * HOUR, { revision: 2 })];
    const of = { ...input, maintenances: [{ id: 'M', revisions }] };
    const later = (hours: number) => refused({ kind: 'maintenance', id: 'M', fields: { startsAt: june + hours * HOUR } }, of);
    expect([later(1), later(2)]).toEqual([undefined, expect.any(ChangeError)]);
  });

  it('changes the latest of several revisions of an incident', () => {
    const revisions = [2, 3, 1].map((number) => ({ ...input.incidents[0]!, revision: number, restoredAt: june + number * HOUR }));
    const changed = applyChanges({ ...input, incidents: revisions }, [{ kind: 'incident', id: 'I', fields: { cause: 'network' } }]);
    expect(changed.incidents).toMatchObject([{ id: 'I', revision: 3, cause: 'network', restoredAt: june + 3 * HOUR }]);
  });

  it('a maintenance were announced later, moved, or not held', () => {
    expect(downHours({ kind: 'maintenance', id: 'M', fields: { announcedAt: june } })).toBe(2.5);
    const moved = [{ kind: 'maintenance', id: 'M', fields: { startsAt: june + DAY, endsAt: june + DAY + HOUR } }] as const;
    expect(downHours(...moved)).toBe(0.5);
    expect(downHours({ kind: 'incident', id: 'J', removed: true }, { kind: 'maintenance', id: 'M', removed: true })).toBe(0.5);
    expect(applyChanges(input, [{ kind: 'maintenance', id: 'M', removed: true }]).maintenances).toEqual([]);
  });

  it('changes every revision of a maintenance, so that what was widened afterwards stays so', () => {
    const widened = [revision(june, june + HOUR), revision(june, june + 2 * HOUR, { revision: 2, recordedAt: june + HOUR })];
    const other = maintenance(revision(june - DAY, june - DAY + HOUR));
    const of = { ...incidentInput(), maintenances: [{ id: 'M', revisions: widened }, other] };
    const changed = applyChanges(of, [{ kind: 'maintenance', id: 'M', fields: { title: '改題', endsAt: undefined } }]);
    expect(computeUptime(changed)).toMatchObject({ downMs: HOUR, excludedMs: 2 * HOUR });
    expect(changed.maintenances[0]?.revisions.map(({ title, revision: number }) => [title, number])).toEqual([
      ['改題', 1],
      ['改題', 2],
    ]);
    expect(changed.maintenances[1]).toBe(of.maintenances[1]);
  });

  it('another policy held, in every version or in one', () => {
    expect(downHours({ kind: 'policy', policy: { maintenanceNoticeDays: 30 } })).toBe(2.5);
    const version = (from: number, id: string) => ({ from, id, policy: input.policy });
    const versions = { ...input, policies: [version(0, 'P1'), { ...version(june, 'P2'), policy: { ...input.policy, decimals: 1 } }] };
    const decimals = (change: Change) => applyChanges(versions, [change]).policies?.map(({ policy }) => policy.decimals);
    expect(decimals({ kind: 'policy', policy: { decimals: 5 } })).toEqual([5, 5]);
    expect(decimals({ kind: 'policy', policy: { decimals: 5 }, id: 'P1' })).toEqual([5, 1]);
    expect(applyChanges(versions, [{ kind: 'policy', policy: { decimals: 5 } }]).policy.decimals).toBe(5);
    expect(applyChanges(versions, [{ kind: 'policy', policy: { decimals: 5 }, id: 'P1' }]).policy.decimals).toBe(3);
    expect(applyChanges(input, [{ kind: 'policy', policy: {} }])).not.toHaveProperty('policies');
  });

  it('a correction were approved, or not', () => {
    expect(downHours({ kind: 'correction', id: 'C', removed: true })).toBe(2);
    expect(downHours({ kind: 'correction', add: { ...input.corrections[0]!, id: 'D', to: june + HOUR } })).toBe(1);
    expect(downHours({ kind: 'correction', add: { ...input.corrections[0]!, id: 'D', to: june } })).toBe(1.5);
  });

  it.each<[Change, string]>([
    [{ kind: 'incident', id: 'X', removed: true }, 'unknownIncident: X'],
    [{ kind: 'incident', id: 'X', fields: {} }, 'unknownIncident: X'],
    [{ kind: 'incident', id: 'I', fields: { occurredAt: null } }, 'fieldRequired: I (occurredAt)'],
    [{ kind: 'incident', id: 'I', fields: { title: null } }, 'fieldRequired: I (title)'],
    [{ kind: 'incident', id: 'I', fields: { impact: null } }, 'fieldRequired: I (impact)'],
    [{ kind: 'incident', id: 'I', fields: { cause: null } }, 'fieldRequired: I (cause)'],
    [{ kind: 'incident', id: 'I', fields: { restoredAt: june - 1 } }, 'endsBeforeStart: I'],
    [{ kind: 'maintenance', id: 'X', removed: true }, 'unknownMaintenance: X'],
    [{ kind: 'maintenance', id: 'X', fields: {} }, 'unknownMaintenance: X'],
    [{ kind: 'maintenance', id: 'M', fields: { startsAt: null } }, 'fieldRequired: M (startsAt)'],
    [{ kind: 'maintenance', id: 'M', fields: { endsAt: null } }, 'fieldRequired: M (endsAt)'],
    [{ kind: 'maintenance', id: 'M', fields: { recordedAt: null } }, 'fieldRequired: M (recordedAt)'],
    [{ kind: 'maintenance', id: 'M', fields: { announcedAt: null } }, 'fieldRequired: M (announcedAt)'],
    [{ kind: 'maintenance', id: 'M', fields: { title: null } }, 'fieldRequired: M (title)'],
    [{ kind: 'maintenance', id: 'M', fields: { endsAt: june } }, 'endsBeforeStart: M'],
    [{ kind: 'policy', id: 'X', policy: {} }, 'unknownPolicy: X'],
    [{ kind: 'correction', id: 'X', removed: true }, 'unknownCorrection: X'],
    [{ kind: 'correction', add: input.corrections[0]! }, 'correctionExists: C'],
    [{ kind: 'correction', add: { ...input.corrections[0]!, id: 'D', to: june - 1 } }, 'endsBeforeStart: D'],
  ])('%j is refused', (change, message) => {
    const error = refused(change);
    expect(error).toBeInstanceOf(ChangeError);
    const [, code, subject, field] = /^(\w+): (\w+)(?: \((\w+)\))?$/.exec(message) ?? [];
    expect(error).toMatchObject({ name: 'ChangeError', message, code, subject, field });
  });

  it('an end at its start is none too early', () => {
    expect(refused({ kind: 'incident', id: 'I', fields: { restoredAt: june } })).toBeUndefined();
    expect(refused({ kind: 'incident', id: 'I', fields: { restoredAt: null } })).toBeUndefined();
    expect(refused({ kind: 'maintenance', id: 'M', fields: { endsAt: june + 2 * DAY } })).toBeUndefined();
    expect(refused({ kind: 'policy', id: 'X', policy: {} }, { ...input, policies: [{ from: 0, policy: input.policy }] })).toMatchObject({
      code: 'unknownPolicy',
    });
  });

  it('a change that says what is so changes no figure', () => {
    fc.assert(
      fc.property(history, ({ input: of }) => {
        const changes = [
          ...of.incidents.map(({ id, impact }): Change => ({ kind: 'incident', id, fields: { impact } })),
          ...of.maintenances.map(({ id }): Change => ({ kind: 'maintenance', id, fields: {} })),
          { kind: 'policy', policy: { decimals: of.policy.decimals } } as const,
        ];
        expect(computeAll(applyChanges(of, changes))).toEqual(computeAll(of));
      }),
      { seed: 31, numRuns: tries(100) },
    );
  });
});
