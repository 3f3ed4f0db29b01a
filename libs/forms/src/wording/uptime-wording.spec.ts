import { percent, POLICY, uptime } from '../testing/figures';
import { uptimeWording } from './uptime-wording';

const DAY_S = 86_400;

describe(uptimeWording.name, () => {
  it('states the percentage with its period, and the stop in seconds beside it', () => {
    const draft = uptimeWording(uptime(), {});
    expect(draft).toMatchObject({ field: '39-1', figure: 'uptime', text: '99.991%(2018年11月1日～2019年10月31日)' });
    expect(draft.reason).toBeUndefined();
    expect(draft.parts).toContainEqual({ label: '停止時間', value: '2,839秒' });
    expect(draft.parts).toContainEqual({ label: '計画サービス時間', value: '31,536,000秒' });
  });

  it('gives the reason and leaves the target where too little was observed; the percentage is not in the text', () => {
    const draft = uptimeWording(uptime({ value: percent('100.000', 1, 1), coverage: percent('98.999', 98_999, 100_000), disclosable: false }), {});
    expect(draft.text).toBe('実績値を記載できない理由：稼働状況の観測率98.999%が基準の99%に満たないため\n目標値：【要記入】');
    expect(draft.text).not.toContain('100.000');
    expect(draft.reason).toContain('記載できません');
  });

  it('never makes 100 or 0 of nothing known', () => {
    const draft = uptimeWording(uptime({ value: null, coverage: percent('0.000', 0, 1), disclosable: false, upMs: 0, downMs: 0 }), {});
    expect(draft.text).toBe('実績値を記載できない理由：対象期間の稼働状況を観測した記録がないため\n目標値：【要記入】');
    expect(draft.parts).toContainEqual({ label: '稼働率', value: '算定できません' });
  });

  it('tells a period without agreed service time from one without observation', () => {
    const none = { value: null, coverage: null, lower: null, upper: null, disclosable: false, agreedMs: 0, upMs: 0, downMs: 0 };
    expect(uptimeWording(uptime(none), {}).text).toContain('計画サービス時間がないため');
  });

  it('says that the figure stands on incident records alone', () => {
    const rules = { version: '1', policy: { ...POLICY, basis: 'incidents' as const } };
    expect(uptimeWording(uptime({ rules }), {}).text).toBe('99.991%(2018年11月1日～2019年10月31日、障害記録による算定)');
  });

  it('points at planned stops that were recorded only after they had begun', () => {
    const exclusion = {
      ...{ from: '2019-03-06T01:30:00.000Z', to: '2019-03-06T02:30:00.000Z', maintenance: 'M-1', title: '定期メンテナンス' },
      ...{ announcedAt: '2019-02-01T00:00:00.000Z', noticeMs: 1, enteredAfterTheFact: true, excludedMs: 3_600_000 },
    };
    const draft = uptimeWording(uptime({ exclusions: [exclusion, { ...exclusion, enteredAfterTheFact: false }] }), {});
    expect(draft.text).toBe('99.991%(2018年11月1日～2019年10月31日)');
    expect(draft.reason).toContain('計画停止1件');
    expect(draft.parts).toContainEqual({ label: '除外のうち事後登録', value: '1件' });
  });

  it('shows what the figure would be with the unknown counted as down', () => {
    const draft = uptimeWording(uptime({ unknownMs: DAY_S * 1000, lower: percent('99.717', 1, 1) }), {});
    expect(draft.parts).toContainEqual({ label: '未観測を停止とみなした稼働率', value: '99.717%' });
    expect(draft.parts).toContainEqual({ label: '未観測の時間', value: '86,400秒' });
  });
});
