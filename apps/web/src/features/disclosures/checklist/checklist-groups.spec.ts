import type { ChecklistItem } from '@kaiji/contracts';
import { checklistGroups, sizeOf } from './checklist-groups';

const item = (code: ChecklistItem['code'], severity: ChecklistItem['severity'], fields?: string[]): ChecklistItem => ({
  code,
  severity,
  params: {},
  ...(fields === undefined ? {} : { fields }),
});

describe('checklistGroups', () => {
  const groups = checklistGroups([
    item('stale', 'warns', ['5']),
    item('requiredMissing', 'blocks', ['2', '3']),
    item('discrepanciesOpen', 'warns'),
    item('stale', 'warns', ['7']),
  ]);

  it('puts one kind together and what blocks first', () => {
    expect(groups.map((one) => [one.code, one.items.length])).toEqual([
      ['requiredMissing', 1],
      ['stale', 2],
      ['discrepanciesOpen', 1],
    ]);
  });

  it('counts the answers concerned', () => {
    expect(groups.map(sizeOf)).toEqual([2, 2, 1]);
  });
});
