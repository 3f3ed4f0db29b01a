import type { RecordInputs } from './record-inputs';
import { untilEnd } from './until-end';

const NOTHING: RecordInputs = { incidents: [], maintenances: [], corrections: [], backupRuns: [], backupChecks: [], patches: [], contacts: [], shifts: [] };
const run = (target: string, startedAt: number) => ({ id: `${target}-${startedAt}`, target, startedAt, outcome: 'success' as const });

describe('untilEnd', () => {
  it('leaves out what began at the end or later', () => {
    const incidents = [99, 100, 101].map((occurredAt) => ({
      id: `${occurredAt}`,
      revision: 1,
      title: 't',
      impact: 'outage' as const,
      cause: 'other' as const,
      occurredAt,
    }));
    expect(untilEnd({ ...NOTHING, incidents }, 100).incidents.map((one) => one.id)).toEqual(['99']);
  });

  it('keeps the first backup after the end, of targets that were there before', () => {
    const backupRuns = [run('db', 50), run('db', 180), run('db', 120), run('new', 130)];
    expect(untilEnd({ ...NOTHING, backupRuns }, 100).backupRuns.map((one) => one.id)).toEqual(['db-50', 'db-120']);
  });

  it('keeps a maintenance that was moved out of the period, since its first window may count', () => {
    const revision = { revision: 1, recordedAt: 0, title: 'm', announcedAt: 0, startsAt: 50, endsAt: 60 };
    const maintenances = [{ id: 'm', revisions: [revision, { ...revision, revision: 2, startsAt: 500, endsAt: 600 }] }];
    expect(untilEnd({ ...NOTHING, maintenances }, 100).maintenances).toHaveLength(1);
    expect(untilEnd({ ...NOTHING, maintenances }, 50).maintenances).toHaveLength(0);
  });
});
