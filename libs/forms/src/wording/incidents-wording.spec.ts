import { incidentRow, incidents, outage, uptime } from '../testing/figures';
import { incidentsWording } from './incidents-wording';

const NONE = { hardware: 0, software: 0, network: 0, other: 0 };

describe(incidentsWording.name, () => {
  it('prints every cause, zeros too', () => {
    expect(incidentsWording(incidents(), uptime(), {}).text).toBe(
      '計10件 ハードウェア障害 8件、ソフトウェア障害 0件、ネットワーク障害 1件、その他 1件(2018年11月1日～2019年10月31日)',
    );
  });

  const zero = incidents({ value: { total: 0 }, total: 0, byCause: NONE });

  it('states that there was none only where the service was observed', () => {
    expect(incidentsWording(zero, uptime(), {}).text).toContain('計0件 ハードウェア障害 0件');
    const blind = [undefined, uptime({ value: null, disclosable: false }), uptime({ disclosable: false })];
    for (const one of blind) expect(incidentsWording(zero, one, {})).toMatchObject({ text: null, reason: expect.stringContaining('観測') });
    expect(incidentsWording({ ...zero, value: null }, uptime(), {}).text).toBeNull();
  });

  it('says beside a count that more may have happened where too little was observed', () => {
    const draft = incidentsWording(incidents(), uptime({ disclosable: false }), {});
    expect(draft.text).toMatch(/^計10件/);
    expect(draft.reason).toContain('可能性');
  });

  it('names stops that the probes saw and no record of a stop explains', () => {
    const list = [incidentRow(), incidentRow({ id: 'INC-2', impact: 'degraded' }), incidentRow({ id: 'INC-3', leftOut: 'falsePositive' })];
    const outages = [
      outage(),
      outage({ incidents: ['INC-1'] }),
      outage({ incidents: ['INC-2'] }),
      outage({ incidents: ['INC-3'] }),
      outage({ incidents: ['INC-3', 'INC-1'] }),
      outage({ downMs: 0 }),
      outage({ sources: ['maintenance'] }),
    ];
    const draft = incidentsWording({ ...zero, list }, uptime({ outages }), {});
    expect(draft.text).toMatch(/^計0件.*。ほかに監視で検知し件数に含まれない停止 3件$/);
    expect(draft.reason).toContain('突合差異');
  });

  it('names what a filter took out of the count', () => {
    const list = [incidentRow({ counted: false, leftOut: 'tooShort' }), incidentRow({ counted: false, leftOut: 'merged', mergedInto: 'X' })];
    const rules = { version: '1', policy: { ...zero.rules.policy, minimumSeconds: 600, mergeGapSeconds: 300 } };
    const draft = incidentsWording({ ...zero, list, rules }, uptime({}), {});
    expect(draft.text).toMatch(/（600秒未満の停止 1件を除く、300秒以内に続いた停止 1件は前の停止に含む）$/);
  });

  it('tells a stop in a maintenance on record apart, as far as the maintenance reaches', () => {
    const from = '2019-05-28T14:00:00.000Z';
    const to = '2019-05-28T14:32:00.000Z';
    const emergency = { maintenance: 'M', title: '緊急', announcedAt: from, noticeMs: 0, reason: 'shortNotice', downMs: 1, from, to } as const;
    const during = outage({ from: '2019-05-28T14:01:00.000Z', to: '2019-05-28T14:33:00.000Z' });
    const beyond = outage({ from: '2019-05-28T14:01:00.000Z', to: '2019-05-28T15:00:00.000Z' });
    const before = outage({ from: '2019-05-28T13:59:00.000Z', to });
    const textFor = (outages: ReturnType<typeof outage>[]) => incidentsWording(zero, uptime({ outages, emergencies: [emergency] }), {}).text;
    expect(textFor([during])).not.toContain('ほかに');
    expect(textFor([during, beyond, before])).toContain('件数に含まれない停止 2件');
  });

  it('shows what was not counted', () => {
    const draft = incidentsWording(incidents({ list: [incidentRow(), incidentRow({ counted: false })], carriedIn: 2 }), undefined, {});
    expect(draft.parts).toContainEqual({ label: '数えなかった記録', value: '1件' });
    expect(draft.parts).toContainEqual({ label: '前の期間から継続', value: '2件' });
  });
});
