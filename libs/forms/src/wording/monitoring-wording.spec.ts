import { layer, monitoring } from '../testing/figures';
import { faultMonitoringWording, livenessWordings } from './monitoring-wording';

const unwatched = (key: 'platform' | 'network') =>
  layer({ layer: key, checks: 0, configuredIntervalMs: null, results: 0, medianGapMs: null, p95GapMs: null, maxGapMs: null, withinConfigured: null });

describe(livenessWordings.name, () => {
  it('words the configured interval of each layer, and nothing where a layer has no check', () => {
    const drafts = livenessWordings(monitoring([layer(), unwatched('platform'), layer({ layer: 'serverStorage', configuredIntervalMs: 300_000 })]));
    expect(drafts.map((one) => [one.field, one.text])).toEqual([
      ['54-1', '1回/1分'],
      ['54-2', null],
      ['54-3', '1回/5分'],
      ['54-4', null],
      ['54-5', null],
    ]);
    expect(drafts[1]?.reason).toContain('プラットフォーム');
  });

  it('states nothing of a check that never sent a result', () => {
    const [draft] = livenessWordings(monitoring([layer({ results: 0, medianGapMs: null, maxGapMs: null })]));
    expect(draft).toMatchObject({ text: null, reason: expect.stringContaining('監視結果') });
  });

  it('takes the actual interval where it is longer than the configured one', () => {
    const [draft] = livenessWordings(monitoring([layer({ medianGapMs: 121_000 })]));
    expect(draft).toMatchObject({ text: '1回/121秒', reason: expect.stringContaining('実績') });
    const [slow] = livenessWordings(monitoring([layer({ medianGapMs: 601_000 })]));
    expect(slow?.text).toBe('1回/11分');
  });

  it('does not take a second of jitter for another interval', () => {
    expect(livenessWordings(monitoring([layer({ configuredIntervalMs: 1_000, medianGapMs: 2_000 })]))[0]?.text).toBe('1回/1秒');
    expect(livenessWordings(monitoring([layer({ medianGapMs: 61_000 })]))[0]?.text).toBe('1回/1分');
  });
});

describe(faultMonitoringWording.name, () => {
  it('says 有 where results show it, and never 無', () => {
    expect(faultMonitoringWording(monitoring([layer()])).text).toBe('有');
    expect(faultMonitoringWording(monitoring([unwatched('network')])).text).toBeNull();
    expect(faultMonitoringWording(monitoring([layer({ results: 0 })])).text).toBeNull();
  });
});
