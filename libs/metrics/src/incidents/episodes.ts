import type { Incident } from '../types';
import type { Classified } from './classify';

/** A stop of use as it counts: one incident with those that were merged into it. */
export interface Episode {
  /** The incident that it began with, which stands for it. */
  readonly head: Incident;
  /** When the last of its incidents was restored; `undefined` while one of them is open. */
  readonly restoredAt: number | undefined;
}

/** The stops that count, over all time and in order; what is left out (too short, false positive) is part of none. */
export function episodesOf(classified: readonly Classified[]): Episode[] {
  const episodes = new Map<string, Episode>();
  for (const { incident, counted, mergedInto } of classified) {
    if (counted) episodes.set(incident.id, { head: incident, restoredAt: incident.restoredAt });
    const episode = mergedInto === undefined ? undefined : episodes.get(mergedInto);
    if (!episode) continue;
    const restored = [episode.restoredAt, incident.restoredAt].filter((instant) => instant !== undefined);
    episodes.set(episode.head.id, { ...episode, restoredAt: restored.length === 2 ? Math.max(...restored) : undefined });
  }
  return [...episodes.values()];
}
