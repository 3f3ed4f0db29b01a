import type { FigureInput, Interval, Policy, PolicyVersion } from '../types';

/** The time over which one policy holds: the first from −∞, the last to ∞, one after the other. */
export interface PolicySpan extends Interval {
  /** From when it holds by its own account; `null` of a policy that has no versions. */
  readonly sinceAt: number | null;
  readonly policy: Policy;
  readonly id?: string;
  readonly reason?: string;
}

export function isSamePolicy(a: Policy, b: Policy): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof Policy>;
  return [...keys].every((key) => a[key] === b[key]);
}

const spanOf = ({ policy, id, reason }: Omit<PolicyVersion, 'from'>, from: number, sinceAt: number | null): PolicySpan => ({
  from,
  to: Infinity,
  sinceAt,
  policy,
  ...(id === undefined ? {} : { id }),
  ...(reason === undefined ? {} : { reason }),
});

/**
 * The policies of an input in the order in which they hold. A version that says the same as the one before it changes nothing and
 * is part of it. Throws a RangeError where two different policies hold from one instant.
 */
export function policySpans({ policy, policies = [] }: FigureInput): PolicySpan[] {
  const versions = policies.toSorted((a, b) => a.from - b.from);
  const spans: PolicySpan[] = [];
  versions.forEach((version, i) => {
    const last = spans.at(-1);
    const isSame = last !== undefined && isSamePolicy(last.policy, version.policy);
    if (!isSame && i > 0 && versions[i - 1]!.from === version.from)
      throw new RangeError(`Two policies hold from one instant: ${version.from}`);
    if (isSame) return;
    if (last) spans[spans.length - 1] = { ...last, to: version.from };
    spans.push(spanOf(version, last ? version.from : -Infinity, Number.isFinite(version.from) ? version.from : null));
  });
  return spans.length > 0 ? spans : [spanOf({ policy }, -Infinity, null)];
}

/** The span in force at an instant. */
export function policySpanAt(spans: readonly PolicySpan[], instant: number): PolicySpan {
  return spans.findLast(({ from }) => from <= instant)!;
}

export function policyAt(spans: readonly PolicySpan[], instant: number): Policy {
  return policySpanAt(spans, instant).policy;
}

/** The policy that decides what is shown of a whole figure: in force at the period's end, or at asOf where that is earlier. */
export function closingPolicy(spans: readonly PolicySpan[], { period, asOf }: FigureInput): Policy {
  return policyAt(spans, Math.min(period.to, asOf) - 1);
}

/** The spans cut to an interval; of an empty one the span in force at it, as empty. */
export function policySpansWithin(spans: readonly PolicySpan[], { from, to }: Interval): PolicySpan[] {
  const within = spans.map((span) => ({ ...span, from: Math.max(span.from, from), to: Math.min(span.to, to) }));
  const cut = within.filter((span) => span.from < span.to);
  return cut.length > 0 ? cut : [{ ...policySpanAt(spans, from), from, to }];
}
