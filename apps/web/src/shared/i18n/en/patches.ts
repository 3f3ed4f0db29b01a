import type { Catalogue } from '../catalogue';

export const patches: Catalogue['patches'] = {
  title: 'Patches',
  lead: 'Calendar days from release to start. The limit is {days, number} days.',
  advisory: 'Advisory',
  asset: 'Asset',
  severity: 'Severity',
  releasedAt: 'Released',
  dueAt: 'Due',
  startedAt: 'Started',
  appliedAt: 'Applied',
  lag: 'Lag',
  result: 'Result',
  reason: 'Reason',
  search: 'Filter by advisory or asset',
  filterAll: 'All',
  filterProblem: 'Late or overdue',
  filterOpen: 'Not started',
  shown: '{shown, number} of {total, number}',
  empty: 'No patches concern this period',
  emptyBody: 'Send the records of vulnerability management, and the days until patching are computed.',
  example: 'POST /api/v1/services/{service}/patches',
};
