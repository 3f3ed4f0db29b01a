import type { Catalogue } from '../catalogue';

export const maintenances: Catalogue['maintenances'] = {
  title: 'Planned stops',
  lead: 'Announcements and what was held. Only what was announced {days, number} days before leaves the denominator of the uptime.',
  detail: 'Planned stop {id}',
  id: 'Number',
  name: 'Title',
  announcedAt: 'Announced',
  notice: 'Notice',
  window: 'Window',
  endedAt: 'Actual end',
  channels: 'Channels',
  kind: 'Treatment',
  excluded: 'Excluded',
  emergency: 'Emergency (counts as down)',
  cancelled: 'Cancelled',
  noEffect: 'No effect in the period',
  afterTheFact: 'Entered afterwards',
  afterTheFactHint: 'It was recorded after it had begun: the audit has to look at it.',
  empty: 'No planned stops are recorded in this period',
  emptyBody: 'Send the announcements, and they appear in the notice given and in the exclusions of the uptime.',
  example: 'PUT /api/v1/services/{service}/maintenances/(number)',
};
