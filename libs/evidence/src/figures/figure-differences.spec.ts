import type { Figure } from '@kaiji/contracts';
import { figureDifferences } from './figure-differences';

const figure = (parts: object): Figure =>
  ({ figure: 'uptime', period: { from: 'a', to: 'b', timeZone: 'UTC', asOf: 'c' }, rules: {}, evidence: {}, notes: [], ...parts }) as unknown as Figure;

describe(figureDifferences.name, () => {
  it('finds none in the same figure, whatever it was read from', () => {
    const one = figure({ value: { percent: '99.991' }, evidence: { hash: 'a' }, rules: { version: '1' } });
    expect(figureDifferences(one, figure({ value: { percent: '99.991' }, evidence: { hash: 'b' }, rules: { version: '2' } }))).toEqual([]);
  });

  it('names each part that differs', () => {
    const before = figure({ value: { percent: '99.991', exact: { numerator: 9, denominator: 10 } }, downMs: 1 });
    const after = figure({ value: { percent: '99.990', exact: { numerator: 8, denominator: 10 } }, downMs: 1 });
    expect(figureDifferences(before, after)).toEqual([
      { path: 'value.percent', before: '99.991', after: '99.990' },
      { path: 'value.exact.numerator', before: 9, after: 8 },
    ]);
  });

  it('tells a value that became unknown', () => {
    expect(figureDifferences(figure({ value: { percent: '99.991' } }), figure({ value: null }))).toEqual([
      { path: 'value.percent', before: '99.991', after: null },
    ]);
  });

  it('counts the items of a list that are others', () => {
    const before = figure({ outages: [{ downMs: 1 }, { downMs: 2 }, { downMs: 2 }] });
    const after = figure({ outages: [{ downMs: 2 }, { downMs: 3 }, { downMs: 1 }] });
    expect(figureDifferences(before, after)).toEqual([{ path: 'outages', before: 3, after: 3, changedItems: 1 }]);
    expect(figureDifferences(before, figure({ outages: [] }))).toEqual([{ path: 'outages', before: 3, after: 0, changedItems: 3 }]);
  });

  it('sees the order of a list as content', () => {
    const before = figure({ notes: [{ code: 'a' }, { code: 'b' }] });
    expect(figureDifferences(before, figure({ notes: [{ code: 'b' }, { code: 'a' }] }))).toEqual([{ path: 'notes', before: 2, after: 2, changedItems: 0 }]);
  });
});
