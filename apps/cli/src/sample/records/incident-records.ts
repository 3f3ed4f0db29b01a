import type { IncidentRecord } from '@kaiji/contracts';
import type { IncidentStory } from '../story/story';
import { knownAt } from './known-at';

export interface Identified<T> {
  readonly id: string;
  readonly record: T;
}

/** Until the cause is known, it is under investigation. */
export function incidentRecord({ id, checks: _seenBy, ...story }: IncidentStory, until: number): Identified<IncidentRecord> | null {
  const known = knownAt(story, 'detectedAt', until);
  if (known === null) return null;
  const { title, impact, occurredAt, components, ...rest } = known;
  const open = story.closedAt > until;
  const cause = open ? 'investigating' : story.cause;
  const description = open ? '原因を調査中。' : story.description;
  return { id, record: { ...rest, title, impact, occurredAt, cause, description, components: [...components] } };
}
