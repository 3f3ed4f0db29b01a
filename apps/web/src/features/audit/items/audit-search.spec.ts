import type { AuditItem, AuditItemState } from '@kaiji/contracts';
import { chosenItem, filterItems, parseAuditItemsSearch } from './audit-search';

const item = (field: string, state: AuditItemState): AuditItem => ({
  field,
  state,
  answer: { text: null, source: null, revision: 0, updatedAt: null, updatedBy: null },
  figure: null,
  check: null,
  findings: [],
});
const ITEMS = [item('1', 'checked'), item('2', 'unchecked'), item('39-1', 'finding')];

describe('the items of an audit', () => {
  it('are narrowed by what the address says, and by nothing it does not know', () => {
    expect(parseAuditItemsSearch({ state: 'finding', field: '39-1' })).toEqual({ state: 'finding', field: '39-1' });
    expect(parseAuditItemsSearch({ state: 'done', field: 2 })).toEqual({ state: undefined, field: '2' });
    expect(parseAuditItemsSearch({ field: '' })).toEqual({ state: undefined, field: undefined });
  });

  it('are those of a state, or all', () => {
    expect(filterItems(ITEMS, 'unchecked').map((one) => one.field)).toEqual(['2']);
    expect(filterItems(ITEMS, undefined)).toHaveLength(3);
  });

  it('keep the one that is open when it leaves the filter by being checked', () => {
    expect(chosenItem(ITEMS, { state: 'unchecked', field: '1' })?.field).toBe('1');
    expect(chosenItem(ITEMS, { state: 'finding' })?.field).toBe('39-1');
    expect(chosenItem(ITEMS, { state: 'resubmitted' })).toBeUndefined();
  });
});
