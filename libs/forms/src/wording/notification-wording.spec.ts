import { notification } from '../testing/figures';
import { HOUR_MS, MINUTE_MS } from './duration-text';
import { noticeTimeWording, noticeWording } from './notification-wording';

describe(noticeTimeWording.name, () => {
  it('states the limit where all kept it', () => {
    expect(noticeTimeWording(notification({ n: 3, met: 3, maxMs: HOUR_MS })).text).toBe('検知後60分以内');
    expect(noticeTimeWording(notification({ n: 3, met: 3, pending: 1, maxMs: HOUR_MS, limitMs: 20 * MINUTE_MS })).text).toBe('検知後20分以内');
  });

  it('states the slowest where one was late', () => {
    const draft = noticeTimeWording(notification({ n: 3, met: 2, late: 1, maxMs: HOUR_MS + 1_000 }));
    expect(draft.text).toBe('検知後最長61分(通知 3件の実績)');
    expect(draft.reason).toContain('期限内に通知しなかった');
  });

  it('names those that were never told', () => {
    expect(noticeTimeWording(notification({ n: 2, met: 2, missed: 1, maxMs: 30 * MINUTE_MS })).text).toBe(
      '検知後最長30分(通知 2件の実績、ほかに未通知 1件)',
    );
    expect(noticeTimeWording(notification({ missed: 2 })).text).toBe('通知の実績なし(対象の障害 2件)');
  });

  it('leaves out no incident in silence whose detection is not recorded', () => {
    const notes = [{ code: 'detectionNotRecorded', params: { count: 2 } }];
    const met = { ...notification({ met: 1, n: 1, maxMs: MINUTE_MS }), notes };
    expect(noticeTimeWording(met).text).toBe('検知後60分以内(検知時刻の記録がない障害 2件を除く)');
    expect(noticeWording(met).text).toBe('有(検知時刻の記録がない障害 2件を除く)');
    expect(noticeTimeWording({ ...notification(), notes })).toMatchObject({ text: null, reason: expect.stringContaining('2件') });
  });

  it('states nothing where nothing happened', () => {
    expect(noticeTimeWording(notification())).toMatchObject({ text: null, reason: expect.stringContaining('障害がないため') });
    expect(noticeTimeWording(notification({ pending: 1 })).text).toBeNull();
  });
});

describe(noticeWording.name, () => {
  it('says 有 where users were told', () => {
    expect(noticeWording(notification({ met: 1, late: 1, n: 2 })).text).toBe('有');
  });

  it('says of how many they were not', () => {
    expect(noticeWording(notification({ met: 4, missed: 1, n: 4 }))).toMatchObject({
      text: '有(対象の障害5件中4件を通知)',
      reason: expect.stringContaining('1件'),
    });
  });

  it('does not claim 有 without a notice', () => {
    expect(noticeWording(notification({ missed: 2 }))).toMatchObject({ text: null, reason: expect.stringContaining('2件') });
    expect(noticeWording(notification()).text).toBeNull();
  });
});
