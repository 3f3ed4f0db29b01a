import { EDITION } from '../testing/disclosures';
import type { FormRow } from '../form-document';
import { neededPt } from './columns';
import { planRows, runsOf } from './plan-rows';

const rows = (...ids: string[]): FormRow[] =>
  EDITION.fields.filter((one) => ids.includes(one.id)).map((field) => ({ field, answer: '', source: null }));

it('runsOf keeps what is next to each other together', () => {
  expect(runsOf(['a', 'a', 'b', 'a'], (one) => one)).toEqual([['a', 'a'], ['b'], ['a']]);
  expect(runsOf([], String)).toEqual([]);
});

describe(planRows.name, () => {
  it('makes a row as high as its longest text needs', () => {
    const [short] = planRows(rows('8'));
    const [long] = planRows(rows('8').map((one) => ({ ...one, answer: '字'.repeat(500) })));
    expect(short?.heightPt).toBe(neededPt('', 'answer'));
    expect(long?.heightPt).toBe(neededPt('字'.repeat(500), 'answer'));
  });

  it('makes the rows of an item together as high as its title needs', () => {
    const planned = planRows(rows('14'));
    expect(planned[0]?.heightPt).toBeGreaterThanOrEqual(neededPt('インタレスト・カバレッジ・レシオ', 'title'));
    expect(planned[0]?.heightPt).toBeGreaterThan(neededPt('', 'answer'));
  });
});
