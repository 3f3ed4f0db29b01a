import type { PatchRow } from '@kaiji/contracts';
import { compliance, patches, percent } from '../testing/figures';
import { patchesWording } from './patches-wording';

const row = (lagDays: number, result: PatchRow['result']): PatchRow => ({
  advisory: 'CVE-2019-0001',
  asset: 'web-1',
  severity: 'high',
  releasedAt: '2019-03-01T00:00:00.000Z',
  dueAt: '2019-03-15T00:00:00.000Z',
  startedAt: null,
  appliedAt: null,
  lagDays,
  lagMs: null,
  result,
});

describe(patchesWording.name, () => {
  it('states the limit where all that fell due kept it', () => {
    const kept = compliance({ due: 48, met: 48, notYetDue: 3, withinDue: percent('100.000', 48, 48) });
    expect(patchesWording(patches({ compliance: kept })).text).toBe('ベンダーリリースから2週間以内');
    expect(patchesWording(patches({ compliance: kept, patchDays: 3 })).text).toBe('ベンダーリリースから3日以内');
  });

  it('names accepted risks beside a kept limit', () => {
    const kept = compliance({ due: 2, met: 2, accepted: 1, withinDue: percent('100.000', 2, 2) });
    expect(patchesWording(patches({ compliance: kept })).text).toBe('ベンダーリリースから2週間以内(リスク受容 1件を除く)');
  });

  it('states the share and the slowest where one was late or is open', () => {
    const late = compliance({ due: 48, met: 46, late: 1, overdueOpen: 1, withinDue: percent('95.833', 46, 48) });
    const list = [row(3, 'met'), row(21, 'late'), row(30, 'overdue'), row(90, 'accepted')];
    const draft = patchesWording(patches({ compliance: late, list }));
    expect(draft.text).toBe('ベンダーリリースから2週間以内の着手率 95.833%(対象48件中46件、最長30日、未着手を含む)');
    expect(draft.reason).toContain('2件');
  });

  it('is null and not 100 % where nothing fell due', () => {
    expect(patchesWording(patches({ compliance: compliance({ notYetDue: 5 }) }))).toMatchObject({
      text: null,
      reason: expect.stringContaining('期限が来た'),
    });
  });
});
