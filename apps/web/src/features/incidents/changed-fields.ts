import type { IncidentRecord } from '@kaiji/contracts';

const FIELDS = [
  'title',
  'impact',
  'cause',
  'occurredAt',
  'detectedAt',
  'acknowledgedAt',
  'firstNoticeAt',
  'restoredAt',
  'closedAt',
  'components',
  'falsePositive',
  'description',
] as const;

export type IncidentField = (typeof FIELDS)[number];

const INSTANT = /At$/;

/** Two ways of writing one instant are not a change. */
const comparable = (name: IncidentField, record: IncidentRecord): string => {
  const value = record[name];
  if (value === undefined || value === false) return '';
  if (INSTANT.test(name) && typeof value === 'string') return String(Date.parse(value));
  return Array.isArray(value) ? [...value].sort().join('\n') : String(value);
};

/** What a revision changed. */
export const changedFields = (before: IncidentRecord, after: IncidentRecord): IncidentField[] =>
  FIELDS.filter((name) => comparable(name, before) !== comparable(name, after));
