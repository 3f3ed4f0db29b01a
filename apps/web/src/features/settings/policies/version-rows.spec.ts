import { policySchema, type PolicyVersionView } from '@kaiji/contracts';
import { versionOn, versionRows } from './version-rows';

const version = (from: string | null, patchDays: number): PolicyVersionView => ({
  from,
  revision: 1,
  policy: policySchema.parse({ patchDays }),
  reason: null,
  recordedAt: '2026-01-01T00:00:00Z',
  source: null,
});
const versions = [version(null, 14), version('2026-04-01', 10), version('2026-10-01', 7)];

describe('the versions of a policy', () => {
  it('are listed from the latest, each with the one before it', () => {
    expect(versionRows(versions).map(({ from, before }) => [from, before?.patchDays])).toEqual([
      ['2026-10-01', 10],
      ['2026-04-01', 14],
      [null, undefined],
    ]);
  });

  it('hold from their day on', () => {
    expect(versionOn(versions, '2026-03-31')?.from).toBeNull();
    expect(versionOn(versions, '2026-04-01')?.from).toBe('2026-04-01');
    expect(versionOn(versions, '2027-01-01')?.policy.patchDays).toBe(7);
    expect(versionOn([], '2027-01-01')).toBeUndefined();
  });
});
