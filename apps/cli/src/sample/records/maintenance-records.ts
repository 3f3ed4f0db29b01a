import type { MaintenanceRecord } from '@kaiji/contracts';
import type { MaintenanceStory } from '../story/story';
import type { Identified } from './incident-records';
import { knownAt } from './known-at';

export function maintenanceRecord({ id, closed: _whenClosed, ...story }: MaintenanceStory, until: number): Identified<MaintenanceRecord> | null {
  const known = knownAt(story, 'announcedAt', until);
  return known === null ? null : { id, record: { ...known, channels: [...known.channels] } };
}
