import { DEFAULT_POLICY, type PolicyVersion } from '..';
import { figureInput, YEAR } from '../testing/figure-input';
import { closingPolicy, policyAt, policySpans, policySpansWithin } from './policy-spans';

const version = (from: number, patchDays: number, extra: Partial<PolicyVersion> = {}): PolicyVersion => ({
  from,
  policy: { ...DEFAULT_POLICY, patchDays },
  ...extra,
});
const spans = (...policies: PolicyVersion[]) => policySpans({ ...figureInput(), policies });
const short = (...policies: PolicyVersion[]) => spans(...policies).map(({ from, to, policy, id }) => [from, to, policy.patchDays, id]);

describe('versions of a policy', () => {
  it('hold one after the other, the first since ever, in whatever order they come', () => {
    const expected = [
      [-Infinity, 200, 14, 'A'],
      [200, 300, 7, 'B'],
      [300, Infinity, 14, undefined],
    ];
    const rows = [version(100, 14, { id: 'A' }), version(200, 7, { id: 'B' }), version(300, 14)];
    expect(short(...rows)).toEqual(expected);
    expect(short(...rows.toReversed())).toEqual(expected);
  });

  it('are the one policy where there are none', () => {
    const policy = { ...DEFAULT_POLICY, patchDays: 30 };
    const plain = [{ from: -Infinity, to: Infinity, sinceAt: null, policy }];
    expect(policySpans(figureInput({ policy }))).toEqual(plain);
    expect(policySpans(figureInput({ policy, policies: [] }))).toEqual(plain);
  });

  it('that say the same as the one before are part of it, and keep its reason', () => {
    const rows = [version(0, 14, { reason: '開始' }), version(5, 14, { reason: '再掲' }), version(9, 7), version(9, 7)];
    expect(spans(...rows).map(({ to, reason, sinceAt }) => [to, reason, sinceAt])).toEqual([
      [9, '開始', 0],
      [Infinity, undefined, 9],
    ]);
  });

  it('are refused where two that differ hold from one instant', () => {
    expect(() => spans(version(5, 14), version(5, 7))).toThrow(RangeError);
    expect(() => spans(version(0, 14), version(5, 7), version(5, 14))).toThrow('Two policies hold from one instant: 5');
  });

  it('hold from their first millisecond on', () => {
    const two = spans(version(0, 14), version(200, 7));
    expect([-1e15, 199, 200, 1e15].map((instant) => policyAt(two, instant).patchDays)).toEqual([14, 14, 7, 7]);
  });

  it('are cut to an interval, of which an empty one has the one in force', () => {
    const cut = (from: number, to: number) =>
      policySpansWithin(spans(version(0, 14), version(200, 7)), { from, to }).map((span) => [span.from, span.to, span.policy.patchDays]);
    expect(cut(100, 300)).toEqual([
      [100, 200, 14],
      [200, 300, 7],
    ]);
    expect(cut(100, 200)).toEqual([[100, 200, 14]]);
    expect(cut(200, 201)).toEqual([[200, 201, 7]]);
    expect(cut(200, 200)).toEqual([[200, 200, 7]]);
  });

  it('close with the one of the last millisecond of the period, or before asOf', () => {
    const closing = (from: number, asOf: number) => {
      const input = { ...figureInput({ asOf }), policies: [version(0, 14), version(from, 7)] };
      return closingPolicy(policySpans(input), input).patchDays;
    };
    expect([closing(YEAR.to, YEAR.to + 9), closing(YEAR.to - 1, YEAR.to + 9)]).toEqual([14, 7]);
    expect([closing(YEAR.from + 5, YEAR.from + 5), closing(YEAR.from + 5, YEAR.from + 6)]).toEqual([14, 7]);
  });
});
