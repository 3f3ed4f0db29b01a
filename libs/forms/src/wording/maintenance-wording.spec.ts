import { maintenance, maintenanceRow } from '../testing/figures';
import { DAY_MS, HOUR_MS } from './duration-text';
import { emergencyWording, leadText, noticeLeadWording } from './maintenance-wording';

it.each([
  [400 * DAY_MS, '12か月前'],
  [365 * DAY_MS, '6か月前'],
  [92 * DAY_MS, '3か月前'],
  [91 * DAY_MS, '1か月前'],
  [30 * DAY_MS, '4週間前'],
  [20 * DAY_MS, '2週間前'],
  [14 * DAY_MS - 1, '1週間前'],
  [3 * DAY_MS, '3日前'],
  [5 * HOUR_MS, '5時間前'],
  [-HOUR_MS, '0時間前'],
])('leadText floors: %d ms is %s', (ms, text) => {
  expect(leadText(ms)).toBe(text);
});

describe(noticeLeadWording.name, () => {
  it('takes the shortest lead of planned maintenance, not of emergencies or of what was cancelled', () => {
    const list = [
      maintenanceRow({ noticeMs: 40 * DAY_MS }),
      maintenanceRow({ noticeMs: 15 * DAY_MS }),
      maintenanceRow({ noticeMs: DAY_MS, kind: 'emergency' }),
      maintenanceRow({ noticeMs: 8 * DAY_MS, kind: 'cancelled' }),
    ];
    expect(noticeLeadWording(maintenance(list))).toMatchObject({ field: '91-1', text: '2週間前' });
  });

  it('states nothing where none was planned', () => {
    expect(noticeLeadWording(maintenance([maintenanceRow({ kind: 'emergency' })])).text).toBeNull();
  });
});

describe(emergencyWording.name, () => {
  it('says whether there was one', () => {
    expect(emergencyWording(maintenance([maintenanceRow(), maintenanceRow({ kind: 'emergency' })])).text).toBe('有');
    expect(emergencyWording(maintenance([maintenanceRow()])).text).toBe('無');
  });

  it('does not say 無 where no maintenance is recorded', () => {
    expect(emergencyWording(maintenance([]))).toMatchObject({ text: null, reason: expect.stringContaining('記録がない') });
  });
});
