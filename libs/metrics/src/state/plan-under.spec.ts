import { DEFAULT_POLICY, type MaintenanceRevision } from '..';
import { policySpans } from '../policy/policy-spans';
import { DAY, figureInput, HOUR, MINUTE, revision } from '../testing/figure-input';
import { planUnder } from './plan-under';

const start = 100 * DAY;
const keys = ['a', 'b', 'c'];
const announced = (extra: Partial<MaintenanceRevision> = {}) => revision(start, start + HOUR, { components: ['a'], ...extra });
const widened = (extra: Partial<MaintenanceRevision>) => announced({ revision: 2, recordedAt: start + MINUTE, ...extra });

/** The pieces under a policy that changes at an instant in something that has nothing to do with maintenance, or in the notice. */
const pieces = (revisions: MaintenanceRevision[], from: number, maintenanceNoticeDays = 7) => {
  const policies = [
    { from: 0, policy: DEFAULT_POLICY },
    { from, policy: { ...DEFAULT_POLICY, patchDays: 99, maintenanceNoticeDays } },
  ];
  const plan = planUnder({ id: 'M', revisions }, policySpans(figureInput({ policies })), keys, undefined);
  return plan.pieces.map(({ from: since, to, scope, emergency }) => [
    (since - start) / MINUTE,
    (to - start) / MINUTE,
    scope === null ? 'all' : [...scope].join(''),
    emergency,
  ]);
};

describe('a maintenance over a change of the policy', () => {
  it('has no seam, and keeps apart what is of other components or does not touch', () => {
    const wider = [announced(), widened({ components: ['a', 'b'], endsAt: start + 2 * HOUR })];
    const expected = [
      [0, 60, 'a', null],
      [0, 60, 'b', 'widenedAfterStart'],
      [60, 120, 'ab', 'widenedAfterStart'],
    ];
    for (const from of [start - DAY, start, start + DAY]) expect(pieces(wider, from)).toEqual(expected);
    expect(pieces(wider, start + 30 * MINUTE).toSorted()).toEqual(expected);
    const longer = [
      announced({ components: undefined }),
      widened({ components: undefined, startsAt: start - HOUR, endsAt: start + 2 * HOUR, announcedAt: start - 8 * DAY }),
    ];
    expect(pieces(longer, start - DAY)).toEqual([
      [0, 60, 'all', null],
      [-60, 0, 'all', 'widenedAfterStart'],
      [60, 120, 'all', 'widenedAfterStart'],
    ]);
  });

  it('is planned by the one and an emergency by the other, from the instant of the change', () => {
    expect(pieces([announced()], start + 20 * MINUTE, 30)).toEqual([
      [0, 20, 'a', null],
      [20, 60, 'a', 'shortNotice'],
    ]);
  });
});
