import { DEFAULT_POLICY, type PolicyVersion } from '..';
import { figureInput } from '../testing/figure-input';
import { policyNotes, recordPolicyNotes } from './policy-notes';
import { policySpans } from './policy-spans';

const version = (from: number, patchDays: number, extra: Partial<PolicyVersion> = {}): PolicyVersion => ({
  from,
  policy: { ...DEFAULT_POLICY, patchDays },
  ...extra,
});
const spans = (...policies: PolicyVersion[]) => policySpans({ ...figureInput(), policies });

describe('notes of a change of the policy', () => {
  it('are there for a change inside an interval, with what is recorded of it', () => {
    const two = spans(version(0, 14), version(200, 7, { id: 'B', reason: '見直し' }));
    const note = { code: 'policyChanged', params: { at: 200, policy: 'B', reason: '見直し' } };
    const within = (from: number, to: number) => policyNotes(two, { from, to });
    expect([within(199, 201), within(200, 300), within(100, 200)]).toEqual([[note], [], []]);
    const bare = policyNotes(spans(version(0, 14), version(200, 7)), { from: 0, to: 300 });
    expect(bare.map(({ params }) => Object.keys(params ?? {}))).toEqual([['at']]);
  });

  it('of records are there for a change of what counts, inside the period or between two of the records', () => {
    const at = (from: number, instants: number[], fields: Parameters<typeof recordPolicyNotes>[2] = ['patchDays']) =>
      recordPolicyNotes(spans(version(0, 14), version(from, 7)), { from: 100, to: 200 }, fields, instants).length;
    expect([at(150, []), at(100, []), at(200, []), at(101, []), at(199, [])]).toEqual([1, 0, 0, 1, 1]);
    expect([at(50, [50, 60]), at(50, [49, 50]), at(50, [49, 60]), at(61, [49, 60])]).toEqual([0, 1, 1, 0]);
    expect([at(250, [249, 250]), at(250, [250, 251]), at(250, [240])]).toEqual([1, 0, 0]);
    expect(at(150, [], ['decimals'])).toBe(0);
  });
});
