import type { Figure, UptimeFigure } from '@kaiji/contracts';
import { figureLines } from './figure-lines';

const head = {
  period: { from: '2026-03-31T15:00:00.000Z', to: '2026-04-30T15:00:00.000Z', timeZone: 'Asia/Tokyo', asOf: '2026-05-01T00:00:00.000Z' },
  rules: { version: '1.0.0' },
  evidence: { counts: {}, hash: '' },
  notes: [],
};
const percent = (text: string) => ({ percent: text, exact: { numerator: 1, denominator: 2 } });

const uptime = {
  ...head,
  figure: 'uptime',
  value: percent('99.991'),
  lower: percent('99.982'),
  upper: percent('99.991'),
  coverage: percent('99.991'),
  agreedMs: 2_592_000_000,
  upMs: 0,
  downMs: 61_007,
  unknownMs: 0,
  excludedMs: 7_200_000,
  beforeExclusions: null,
  disclosable: true,
  outages: [{}, {}],
} as unknown as UptimeFigure;

it('shows the percentage as the server floored it, with the downtime to the millisecond beside it', () => {
  expect(figureLines(uptime, 'ja')).toEqual(
    expect.arrayContaining(['■ サービス稼働率', '  稼働率: 99.991 %', '  停止時間: 61.007 秒 (2 回)', '  計画停止による除外: 7200 秒']),
  );
});

it('says "not known" for what is not known, and never 0 or 100', () => {
  const unknown = { ...uptime, value: null, lower: null, upper: null, coverage: null, disclosable: false } as UptimeFigure;
  const lines = figureLines(unknown, 'en');
  expect(lines).toEqual(expect.arrayContaining(['  uptime: not known', '  coverage: not known', '  disclosable: no (too little was observed)']));
  expect(lines.join()).not.toMatch(/\b(0|100)(\.000)? %/);
});

it('says that there is no record where a figure has no part', () => {
  const backups = { ...head, figure: 'backups', value: null, targets: [] } as unknown as Figure;
  expect(figureLines(backups, 'ja')).toEqual(['■ バックアップ', '  記録なし']);
});
