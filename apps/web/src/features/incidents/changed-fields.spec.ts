import type { IncidentRecord } from '@kaiji/contracts';
import { changedFields } from './changed-fields';

const record: IncidentRecord = { title: 'DBの停止', impact: 'outage', cause: 'investigating', occurredAt: '2026-09-14T10:00:00+09:00', components: ['db', 'web'] };

describe('changedFields', () => {
  it('names what changed', () => {
    expect(changedFields(record, { ...record, cause: 'hardware', restoredAt: '2026-09-14T12:00:00+09:00' })).toEqual(['cause', 'restoredAt']);
  });

  it('does not take another spelling of the same for a change', () => {
    expect(changedFields(record, { ...record, occurredAt: '2026-09-14T01:00:00Z', components: ['web', 'db'], falsePositive: false })).toEqual([]);
  });
});
