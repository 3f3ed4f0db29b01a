import { type Policy, type PolicyVersion, zonedStartOfDay } from '@kaiji/metrics';
import type { PolicyRevision } from '../services';

/** The definition's policy and the dated ones after it, as the figures take them. */
export function policyVersions(base: Policy, versions: readonly PolicyRevision[], timeZone: string): PolicyVersion[] {
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
