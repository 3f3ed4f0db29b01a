import type { ComponentDefinition } from '../types';
import { NO_LOSS, type Loss } from './loss';

/** What the service needs at once: a component on its own, or a group of which `required` members must be up. */
export interface Unit {
  readonly members: readonly number[];
  readonly required: number;
}

/** The units of a service. Members that disagree on `required` are taken at the highest, and never at more than there are. */
export function unitsOf(components: readonly ComponentDefinition[]): Unit[] {
  const groups = new Map<string, { members: number[]; required: number }>();
  const units: { members: number[]; required: number }[] = [];
  components.forEach(({ group }, index) => {
    const known = group && groups.get(group.key);
    if (known) {
      known.members.push(index);
      known.required = Math.max(known.required, group.required);
    } else {
      const unit = { members: [index], required: group?.required ?? 1 };
      units.push(unit);
      if (group) groups.set(group.key, unit);
    }
  });
  return units.map(({ members, required }) => ({ members, required: Math.min(Math.max(required, 1), members.length) }));
}

const smallest = (values: number[], rank: number): number => values.sort((a, b) => a - b)[rank - 1] ?? 0;

function lossOfBest(losses: readonly Loss[], required: number): Loss {
  return {
    lo: smallest(
      losses.map(({ lo }) => lo),
      required,
    ),
    hi: smallest(
      losses.map(({ hi }) => hi),
      required,
    ),
    severity: smallest(
      losses.map(({ severity }) => severity),
      required,
    ),
    sources: 0,
  };
}

/**
 * What is lost of a unit. A group loses as much as the worst of the `required` members that are best off. A member in planned
 * maintenance takes part only where that helps: it does not count as failed, but it does not stand in for another that failed.
 */
export function unitLoss({ members, required }: Unit, losses: readonly Loss[], isRelieved: (component: number) => boolean): Loss {
  const first = members[0]!;
  if (members.length === 1) return isRelieved(first) ? NO_LOSS : losses[first]!;
  const all = lossOfBest(
    members.map((member) => losses[member]!),
    required,
  );
  const others = members.filter((member) => !isRelieved(member));
  if (others.length === members.length) return all;
  const rest = lossOfBest(
    others.map((member) => losses[member]!),
    Math.min(required, others.length),
  );
  return {
    lo: Math.min(all.lo, rest.lo),
    hi: Math.min(all.hi, rest.hi),
    severity: Math.min(all.severity, rest.severity),
    sources: 0,
  };
}
