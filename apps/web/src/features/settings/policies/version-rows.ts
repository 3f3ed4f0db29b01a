import type { Policy, PolicyVersionView } from '@kaiji/contracts';

export interface VersionRow extends PolicyVersionView {
  /** The policy that holds until this one does; none before the first. */
  before: Policy | undefined;
}

/** The versions, the latest first, each with the policy before it. */
export const versionRows = (versions: readonly PolicyVersionView[]): VersionRow[] =>
  versions.map((one, index): VersionRow => ({ ...one, before: versions[index - 1]?.policy })).reverse();

/** The version that holds on a day: the last that has begun. */
export const versionOn = (versions: readonly PolicyVersionView[], day: string): PolicyVersionView | undefined =>
  versions.findLast(({ from }) => from === null || from <= day);
