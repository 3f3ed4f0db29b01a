import { incidentRow, incidents, outage, uptime } from '../testing/figures';
import { incidentsWording } from './incidents-wording';

const NONE = { hardware: 0, software: 0, network: 0, other: 0 };

describe(incidentsWording.name, () => {
  it('prints every cause, zeros too', () => {
    expect(incidentsWording(incidents(), uptime(), {}).text).toBe(
      '計10件 ハードウェア障害 8件、ソフトウェア障害 0件、ネットワーク障害 1件、その他 1件(2018年11月1日～2019年10月31日)',
    );
  });

  it('states a count of zero only where the figure knows it', () => {
    const zero = incidents({ value: { total: 0 }, total: 0, byCause: NONE });
    expect(incidentsWording(zero, uptime(), {}).text).toContain('計0件 ハードウェア障害 0件');
    const unknown = incidents({ value: null, total: 0, byCause: NONE });
    expect(incidentsWording(unknown, uptime(), {})).toMatchObject({ text: null, reason: expect.stringContaining('記録がない') });
  });

  it('names stops that the probes saw and no record explains', () => {
    const zero = incidents({ value: { total: 0 }, total: 0, byCause: NONE });
    const outages = [outage(), outage({ incidents: ['INC-1'] }), outage({ downMs: 0 }), outage({ sources: ['maintenance'] })];
    const draft = incidentsWording(zero, uptime({ outages }), {});
    expect(draft.text).toMatch(/。ほかに監視で検知し原因を分類していない停止 1件$/);
    expect(draft.reason).toContain('突合差異');
  });

  it('shows what was not counted', () => {
    const draft = incidentsWording(incidents({ list: [incidentRow(), incidentRow({ counted: false })], carriedIn: 2 }), undefined, {});
    expect(draft.parts).toContainEqual({ label: '数えなかった記録', value: '1件' });
    expect(draft.parts).toContainEqual({ label: '前の期間から継続', value: '2件' });
  });
});
