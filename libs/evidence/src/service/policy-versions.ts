import { type Policy, type PolicyVersion, zonedStartOfDay } from '@kaiji/metrics';

/** A policy that holds from a local day on, as it was decided. */
export interface DatedPolicy {
  /** `YYYY-MM-DD` in the service's zone. */
  readonly effectiveFrom: string;
  readonly revision: number;
  readonly policy: Policy;
  readonly reason: string;
}

/** The definition's policy and the dated ones after it, as the figures take them. */
export function policyVersions(base: Policy, versions: readonly DatedPolicy[], timeZone: string): PolicyVersion[] {
  const dated = versions.map((one) => ({
    id: `${one.effectiveFrom}/${one.revision}`,
    from: zonedStartOfDay(one.effectiveFrom, timeZone),
    policy: one.policy,
    reason: one.reason,
  }));
  return [{ from: -Infinity, policy: base }, ...dated];
}

/** The policy that holds at an instant. */
export function policyAt(versions: readonly PolicyVersion[], instant: number, base: Policy): Policy {
  return versions.findLast((version) => version.from <= instant)?.policy ?? base;
}
