import type { Figure } from '@kaiji/contracts';
import { comparedMeasures, measuresOf } from './measures-of';

const head = {
  period: { from: '2026-04-01T00:00:00Z', to: '2027-04-01T00:00:00Z', timeZone: 'Asia/Tokyo', asOf: '2027-04-01T00:00:00Z' },
  evidence: { counts: {}, hash: '' },
  notes: [],
};
const policy = { basis: 'probes', confirmFailures: 2, staleAfterIntervals: 2, maintenanceNoticeDays: 7, minimumCoverage: 0.99, degradedWeight: 0, partialWeight: 1, patchDays: 14, minimumSeconds: 0, mergeGapSeconds: 0, noticeMinutes: 60, decimals: 3 } as const;
const support = (percent: string | null, offered = 10): Figure => ({
  ...head,
  figure: 'support',
  rules: { version: '1', policy },
  value: percent === null ? null : { answeredPercent: { percent, exact: { numerator: 9, denominator: 10 } } },
  offered,
  answered: 9,
  abandoned: 1,
  abandonment: null,
  due: 0,
  completedInTime: null,
  answeredInTime: null,
  desk: { announcedMs: 0, staffedMs: 0, availability: null, channels: [] },
});
const maintenance = (minimumNoticeMs: number | null, planned: number): Figure => ({
  ...head,
  figure: 'maintenance',
  rules: { version: '1', policy },
  value: { minimumNoticeDays: null },
  planned,
  emergency: 1,
  cancelled: 0,
  minimumNoticeMs,
  medianNoticeMs: null,
  withinNotice: null,
  hasEmergency: true,
  channels: [],
  list: [],
});

describe('measuresOf', () => {
  it('keeps what is not known unknown', () => {
    expect(measuresOf(support(null))).toEqual([{ name: 'value', unit: 'percent', value: null }]);
    expect(measuresOf(maintenance(null, 2))[0]).toEqual({ name: 'minimumNotice', unit: 'ms', value: null });
  });
});

describe('comparedMeasures', () => {
  it('leaves out what stays, but for the headline of a figure that changes', () => {
    const items = [
      { figure: 'support' as const, changed: false, before: support('90'), after: support('90') },
      { figure: 'maintenance' as const, changed: true, before: maintenance(1000, 2), after: maintenance(1000, 1) },
    ];
    expect(comparedMeasures(items)).toEqual([
      { figure: 'maintenance', name: 'minimumNotice', unit: 'ms', before: '1000', after: '1000' },
      { figure: 'maintenance', name: 'planned', unit: 'count', before: '2', after: '1' },
    ]);
  });
});
