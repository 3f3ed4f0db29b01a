import type { Answer, AnswerCheck, Figure } from '@kaiji/contracts';
import * as sample from '../testing/figures';
import { DAY_MS, HOUR_MS } from '../wording/duration-text';
import { draftAnswers } from '../wording/draft-answers';
import { checkStanding, type FiguresWithDrafts } from './check-standing';

const withDrafts = (figures: readonly Figure[]): FiguresWithDrafts => ({
  figures,
  drafts: draftAnswers({ edition: 'asp-saas-2019', service: {}, figures }),
});

/** One disclosed answer against what the figures give now; `then` is the disclosed period where it differs. */
const checked = (field: string, text: string | null, now: Figure, then = now, over: Partial<Answer> = {}): AnswerCheck => {
  const answer: Answer = {
    field,
    text,
    source: text === null ? null : 'typed',
    figure: { figure: now.figure, rulesVersion: '1', evidenceHash: 'a', computedAt: '2019-11-05T00:00:00Z', parts: [] },
    revision: 1,
    updatedAt: null,
    updatedBy: null,
    ...over,
  };
  const [found] = checkStanding({ answers: [answer], now: withDrafts([now]), same: withDrafts([then]) });
  if (found === undefined) throw new Error('not checked');
  return found;
};

const patchRow = (lagDays: number | null, result: 'met' | 'late' | 'overdue' | 'notYetDue') => ({
  advisory: 'A',
  asset: 'web-1',
  severity: 'critical',
  releasedAt: '2019-01-01T00:00:00Z',
  dueAt: '2019-01-15T00:00:00Z',
  startedAt: null,
  appliedAt: null,
  lagDays,
  lagMs: null,
  result,
});

describe(checkStanding.name, () => {
  it('leaves out what no figure stands behind, and does not know what was not stated', () => {
    expect(checked('39-1', null, sample.uptime())).toMatchObject({ verdict: 'unknown', reasons: [{ code: 'nothingStated' }] });
    expect(checked('39-1', null, sample.uptime(), sample.uptime(), { source: 'notApplicable' }).reasons[0]?.code).toBe('saidNotToApply');
    expect(checkStanding({ answers: [{ field: '2', text: 'x', source: 'typed', revision: 1, updatedAt: null, updatedBy: null }], now: withDrafts([]), same: withDrafts([]) })).toEqual([]);
  });

  describe('an uptime', () => {
    const at = (percent: string) => sample.uptime({ value: sample.percent(percent, 1, 1) });

    it('holds while its own period gives it, floored to the digits that were stated', () => {
      expect(checked('39-1', '99.991%(2018年11月1日～2019年10月31日)', at('99.991')).verdict).toBe('holds');
      expect(checked('39-1', '99.9%', at('99.991')).verdict).toBe('holds');
      expect(checked('39-1', '99.5%以上', at('99.991')).verdict).toBe('holds');
      expect(checked('39-1', '99.5％以上', at('99.499')).verdict).toBe('differs');
      expect(checked('39-1', '99.5%', at('99.991')).verdict).toBe('differs');
    });

    it('shows what its own period gives beside what the last twelve months give', () => {
      const found = checked('39-1', '99.991%', at('99.5'), at('99.991'));
      expect([found.recomputed?.text, found.current.text].map((text) => text?.slice(0, 7))).toEqual(['99.991%', '99.5%(2']);
      expect(checked('55', '有', sample.monitoring([sample.layer()]))).not.toHaveProperty('recomputed');
    });

    it('differs where later evidence moved it, either way', () => {
      expect(checked('39-1', '99.991%', at('99.991'), at('99.950'))).toMatchObject({
        verdict: 'differs',
        reasons: [{ code: 'movedByLaterEvidence', params: { stated: '99.991', now: '99.950', difference: '-0.041' } }],
      });
      expect(checked('39-1', '99.991%', at('99.991'), at('99.999')).verdict).toBe('differs');
    });

    it('holds with a remark where only the last twelve months are lower', () => {
      expect(checked('39-1', '99.991%', at('99.5'), at('99.991'))).toMatchObject({
        verdict: 'holds',
        reasons: [{ code: 'lowerInLast12Months', params: { stated: '99.991', now: '99.5' } }],
      });
    });

    it('is not known where too little was observed, and no longer withheld once enough was', () => {
      expect(checked('39-1', '99.9%', sample.uptime({ disclosable: false })).verdict).toBe('unknown');
      const withheld = '実績値を記載できない理由：稼働状況の観測率50%が基準の99%に満たないため\n目標値：99%';
      expect(checked('39-1', withheld, at('99.9')).reasons[0]?.code).toBe('nowDisclosable');
      expect(checked('39-1', withheld, sample.uptime({ disclosable: false })).verdict).toBe('holds');
    });
  });

  it('counts the stops of the disclosed period', () => {
    const text = '計10件 ハードウェア障害 8件、ソフトウェア障害 0件、ネットワーク障害 1件、その他 1件(2018年11月1日～2019年10月31日)';
    expect(checked('39-3', text, sample.incidents()).verdict).toBe('holds');
    expect(checked('39-3', text, sample.incidents(), sample.incidents({ total: 11 }))).toMatchObject({
      verdict: 'differs',
      reasons: [{ code: 'movedByLaterEvidence', params: { stated: '10、8、0、1、1', now: '11、8、0、1、1' } }],
    });
    expect(checked('39-3', text, sample.incidents(), sample.incidents({ byCause: { hardware: 7, software: 1, network: 1, other: 1 } })).verdict).toBe('differs');
    expect(checked('39-3', '10件', sample.incidents()).verdict).toBe('holds');
    expect(checked('39-3', '9件', sample.incidents()).verdict).toBe('differs');
    expect(checked('39-3', '若干', sample.incidents()).verdict).toBe('unknown');
  });

  it.each([
    ['2週間以内', [patchRow(14, 'met'), patchRow(30, 'notYetDue')], 'holds', undefined],
    ['ベンダーリリースから2週間以内', [patchRow(15, 'late'), patchRow(40, 'overdue')], 'differs', { statedDays: 14, slowestDays: 40, count: 2 }],
    ['30日以内', [patchRow(15, 'late')], 'holds', undefined],
    ['2週間以内', [], 'unknown', {}],
    ['適宜', [patchRow(3, 'met')], 'unknown', {}],
  ] as const)('patches: %s', (text, list, verdict, params) => {
    const found = checked('59', text, sample.patches({ list: [...list] }));
    expect([found.verdict, found.reasons[0]?.params]).toEqual([verdict, params]);
  });

  it('compares the share of patches where a share was stated', () => {
    const withShare = (percent: string) => sample.patches({ compliance: sample.compliance({ due: 10, met: 9, withinDue: sample.percent(percent, 9, 10) }) });
    expect(checked('59', 'ベンダーリリースから2週間以内の着手率 90.000%(対象10件中9件)', withShare('90.000')).verdict).toBe('holds');
    expect(checked('59', 'ベンダーリリースから2週間以内の着手率 90.000%(対象10件中9件)', withShare('89.999')).reasons[0]?.code).toBe('patchShareLower');
  });

  it('wants each day of each target where backups were stated to be daily', () => {
    const missed = sample.backupTarget({ target: 'files', scheduled: { done: 364, due: 365, rate: sample.percent('99.726', 364, 365) } });
    expect(checked('45-1', '毎日', sample.backups([sample.backupTarget()])).verdict).toBe('holds');
    expect(checked('45-1', '毎日', sample.backups([sample.backupTarget(), missed]))).toMatchObject({
      verdict: 'differs',
      reasons: [{ code: 'backupDaysMissed', params: { target: 'files', done: 364, due: 365 } }],
    });
    expect(checked('45-1', '毎日(実施率 99.726%、最大間隔 48時間)', sample.backups([missed])).verdict).toBe('holds');
    expect(checked('45-1', '毎週', sample.backups([sample.backupTarget({ intervalMaxMs: 9 * DAY_MS })])).reasons[0]?.code).toBe('backupGapLonger');
    expect(checked('45-1', '毎日', sample.backups([])).verdict).toBe('unknown');
    expect(checked('45-1', '毎日', sample.backups([sample.backupTarget({ intervalMaxMs: null })])).verdict).toBe('unknown');
  });

  it('wants generations and verifications of every target', () => {
    const none = { ...sample.backupTarget().verification, good: 0 };
    expect(checked('45-2', '7世代', sample.backups([sample.backupTarget()])).verdict).toBe('holds');
    expect(checked('45-2', '8世代', sample.backups([sample.backupTarget()])).reasons[0]?.params).toEqual({ target: 'db', stated: '8', now: 7 });
    expect(checked('46', '1か月ごと', sample.backups([sample.backupTarget()])).verdict).toBe('holds');
    expect(checked('46', '1か月ごと', sample.backups([sample.backupTarget({ verification: none })])).reasons[0]?.code).toBe('verificationMissing');
    expect(checked('46', '1週間ごと', sample.backups([sample.backupTarget()])).reasons[0]?.code).toBe('verificationGapLonger');
  });

  it('compares intervals, notices and leads', () => {
    expect(checked('54-1', '1回/1分', sample.monitoring([sample.layer()])).verdict).toBe('holds');
    expect(checked('54-1', '1回/1分', sample.monitoring([sample.layer({ configuredIntervalMs: 300_000 })])).reasons[0]?.params).toEqual({ statedSeconds: 60, nowSeconds: 300 });
    expect(checked('54-1', '1回/1分', sample.monitoring([])).verdict).toBe('unknown');
    expect(checked('54-6', '検知後60分以内', sample.notification({ met: 1, n: 1, maxMs: HOUR_MS })).verdict).toBe('holds');
    expect(checked('54-6', '検知後60分以内', sample.notification({ late: 1, n: 1, maxMs: HOUR_MS + 1 })).reasons[0]?.params).toEqual({ statedMinutes: 60, slowestMinutes: 61 });
    expect(checked('54-6', '検知後60分以内', sample.notification({ met: 1, missed: 1, n: 1, maxMs: 1 })).reasons[0]?.code).toBe('noticeMissed');
    expect(checked('92', '有', sample.notification()).verdict).toBe('unknown');
    expect(checked('92', '有', sample.notification({ met: 1, missed: 2 })).reasons[0]?.params).toEqual({ missed: 2 });
    expect(checked('91-1', '2週間前', sample.maintenance([sample.maintenanceRow()])).verdict).toBe('holds');
    expect(checked('91-1', '3週間前', sample.maintenance([sample.maintenanceRow()])).reasons[0]?.params).toEqual({ statedDays: 21, shortestDays: 20, count: 1 });
    expect(checked('91-3', '無', sample.maintenance([sample.maintenanceRow({ kind: 'emergency' })])).verdict).toBe('differs');
    expect(checked('91-3', '有', sample.maintenance([sample.maintenanceRow()])).verdict).toBe('holds');
  });

  it('compares the rest with what is proposed now', () => {
    const figure = sample.monitoring([sample.layer()]);
    expect(checked('55', '有', figure).verdict).toBe('holds');
    expect(checked('55', '無', figure, figure, { source: 'figure' }).verdict).toBe('differs');
    expect(checked('55', '24時間監視', figure).verdict).toBe('unknown');
    expect(checked('55', '有', sample.monitoring([])).verdict).toBe('unknown');
  });
});
