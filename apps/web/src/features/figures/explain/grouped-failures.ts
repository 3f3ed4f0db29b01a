import type { LeftOut } from '@kaiji/contracts';

export interface FailureGroup {
  check: string;
  location: string;
  failures: { at: string; count: number }[];
}

/** Failures that were not confirmed, by check and location: there may be hundreds of them, all for one reason. */
export const groupFailures = (leftOut: readonly LeftOut[]): { groups: FailureGroup[]; others: LeftOut[] } => {
  const groups = new Map<string, FailureGroup>();
  const others: LeftOut[] = [];
  for (const one of leftOut) {
    const { location, at, count } = one.params ?? {};
    if (one.code !== 'unconfirmedFailure' || typeof location !== 'string' || typeof at !== 'string' || typeof count !== 'number') {
      others.push(one);
      continue;
    }
    const key = `${one.subject}\n${location}`;
    const group = groups.get(key) ?? { check: one.subject, location, failures: [] };
    group.failures.push({ at, count });
    groups.set(key, group);
  }
  return { groups: [...groups.values()], others };
};
