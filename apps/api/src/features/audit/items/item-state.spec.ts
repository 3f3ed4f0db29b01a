import { countStates, itemState } from './item-state';

const CHECKED = { state: 'checked', revision: 3 } as const;

describe(itemState.name, () => {
  it('is unchecked until somebody has checked it, and again when that is taken back', () => {
    expect(itemState(3, undefined, [], false)).toBe('unchecked');
    expect(itemState(3, { state: 'unchecked', revision: 3 }, [], false)).toBe('unchecked');
  });

  it('is checked for the answer that was looked at, and for no other', () => {
    expect(itemState(3, CHECKED, [], false)).toBe('checked');
    expect(itemState(4, CHECKED, [], false)).toBe('resubmitted');
    expect(itemState(0, { state: 'checked', revision: 0 }, [], false)).toBe('checked');
  });

  it('is under a finding until that is closed, whatever was checked', () => {
    for (const open of ['open', 'answered', 'returned'] as const) expect(itemState(3, CHECKED, ['closed', open], false)).toBe('finding');
    expect(itemState(3, CHECKED, ['closed'], false)).toBe('checked');
  });

  it('was checked in what this disclosure corrects, and is another one now', () => {
    expect(itemState(0, undefined, [], true)).toBe('resubmitted');
    expect(itemState(0, undefined, ['open'], true)).toBe('finding');
    expect(itemState(0, { state: 'checked', revision: 0 }, [], true)).toBe('checked');
    expect(itemState(0, { state: 'unchecked', revision: 0 }, [], true)).toBe('unchecked');
  });
});

describe(countStates.name, () => {
  it('names every state, also those that nothing is in', () => {
    expect(countStates([{ state: 'checked' }, { state: 'checked' }, { state: 'finding' }])).toEqual({ unchecked: 0, checked: 2, finding: 1, resubmitted: 0 });
  });
});
