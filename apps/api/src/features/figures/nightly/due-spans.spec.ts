import { spansOf } from './due-spans';

const due = (serviceId: number, day: string) => ({ serviceId, serviceKey: `s${serviceId}`, day, touchedAt: new Date(0) });

describe('spansOf', () => {
  it('joins days that follow each other, by service, whatever their order', () => {
    const spans = spansOf([due(1, '2026-03-02'), due(2, '2026-03-03'), due(1, '2026-02-28'), due(1, '2026-03-01'), due(1, '2026-03-04')]);
    expect(spans.map((span) => [span.serviceKey, span.days.map((one) => one.day)])).toEqual([
      ['s1', ['2026-02-28', '2026-03-01', '2026-03-02']],
      ['s1', ['2026-03-04']],
      ['s2', ['2026-03-03']],
    ]);
  });

  it('keeps a span to a month', () => {
    const days = Array.from({ length: 40 }, (_, index) => due(1, new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10)));
    expect(spansOf(days).map((span) => span.days.length)).toEqual([31, 9]);
  });
});
