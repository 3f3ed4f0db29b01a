import { backups, backupTarget, percent } from '../testing/figures';
import { backupGenerationsWording, backupIntervalWording, backupVerificationWording } from './backup-wording';
import { DAY_MS, HOUR_MS } from './duration-text';

const WEEKLY = { intervalMedianMs: 7 * DAY_MS, intervalMaxMs: 7 * DAY_MS, scheduled: { done: 52, due: 365, rate: percent('14.246', 52, 365) } };

describe(backupIntervalWording.name, () => {
  it('says 毎日 where it was so every day', () => {
    expect(backupIntervalWording(backups([backupTarget()]))).toMatchObject({ field: '45-1', text: '毎日' });
  });

  it('does not say only 毎日 where a day was missed', () => {
    const missed = backupTarget({ intervalMaxMs: 48 * HOUR_MS, scheduled: { done: 29, due: 30, rate: percent('96.666', 29, 30) } });
    expect(backupIntervalWording(backups([missed])).text).toBe('毎日(実施率 96.666%、最大間隔 48時間)');
  });

  it('answers with the rarest of the targets', () => {
    expect(backupIntervalWording(backups([backupTarget(), backupTarget({ target: 'files', ...WEEKLY })])).text).toBe('1週間ごと');
  });

  it('does not let a regular weekly target hide a daily one that failed for weeks', () => {
    const broken = backupTarget({ intervalMaxMs: 20 * DAY_MS, scheduled: { done: 345, due: 365, rate: percent('94.520', 345, 365) } });
    expect(backupIntervalWording(backups([backupTarget({ target: 'files', ...WEEKLY }), broken])).text).toBe(
      '最大間隔 20日(通常は1週間ごと)',
    );
  });

  it('states nothing where a target has no interval, or none is recorded', () => {
    const never = backupTarget({ target: 'files', intervalMedianMs: null, intervalMaxMs: null });
    expect(backupIntervalWording(backups([backupTarget(), never]))).toMatchObject({ text: null, reason: expect.stringContaining('files') });
    expect(backupIntervalWording(backups([])).text).toBeNull();
  });
});

describe(backupGenerationsWording.name, () => {
  it("gives the worst target's least number, without what depends on another copy", () => {
    const incremental = backupTarget({ target: 'files', generations: { independent: 2, dependent: 17, total: 19 } });
    expect(backupGenerationsWording(backups([backupTarget(), incremental])).text).toBe('2世代');
  });

  it('tells none held from not known', () => {
    const none = backupTarget({ generations: { independent: 0, dependent: 0, total: 0 } });
    expect(backupGenerationsWording(backups([none]))).toMatchObject({ text: '0世代', reason: expect.stringContaining('db') });
    expect(backupGenerationsWording(backups([backupTarget({ generations: null })])).text).toBeNull();
    expect(backupGenerationsWording(backups([])).text).toBeNull();
  });
});

describe(backupVerificationWording.name, () => {
  const verified = (over: Partial<ReturnType<typeof backupTarget>['verification']>) =>
    backupTarget({ target: 'files', verification: { ...backupTarget().verification, ...over } });

  it('says how often the backups are checked', () => {
    expect(backupVerificationWording(backups([backupTarget()]))).toMatchObject({ field: '46', text: '1か月ごと' });
  });

  it('says the longest gap where one was missed', () => {
    expect(backupVerificationWording(backups([backupTarget(), verified({ intervalMaxMs: 62 * DAY_MS })])).text).toBe(
      '1か月ごと(最大間隔 62日)',
    );
    expect(backupVerificationWording(backups([verified({ intervalMaxMs: 200 * DAY_MS })])).text).toBe('最大間隔 200日(通常は1か月ごと)');
  });

  it('makes no interval of one check', () => {
    const once = verified({ good: 1, intervalMedianMs: null, intervalMaxMs: null, monthsWithOne: 1 });
    expect(backupVerificationWording(backups([backupTarget(), once])).text).toBe('対象期間中に1回');
  });

  it('states nothing where a target was never checked', () => {
    const never = verified({ good: 0, intervalMedianMs: null, intervalMaxMs: null, monthsWithOne: 0 });
    expect(backupVerificationWording(backups([backupTarget(), never]))).toMatchObject({ text: null, reason: expect.stringContaining('files') });
  });
});
