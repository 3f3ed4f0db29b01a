import { FINDING_STATES, type FindingState } from '@kaiji/contracts';
import { type FindingMove, movesOf, stateAfter, TRANSITIONS } from './transitions';

/** Written down a second time: a row for each step and side, the state after it for each state before. `-` refuses. */
const TABLE: [FindingMove, 'auditor' | 'provider', Record<FindingState, FindingState | '-'>][] = [
  ['reply', 'auditor', { open: 'open', answered: 'answered', returned: 'returned', closed: '-' }],
  ['reply', 'provider', { open: 'open', answered: 'answered', returned: 'returned', closed: '-' }],
  ['answer', 'auditor', { open: '-', answered: '-', returned: '-', closed: '-' }],
  ['answer', 'provider', { open: 'answered', answered: '-', returned: 'answered', closed: '-' }],
  ['return', 'auditor', { open: '-', answered: 'returned', returned: '-', closed: '-' }],
  ['return', 'provider', { open: '-', answered: '-', returned: '-', closed: '-' }],
  ['close', 'auditor', { open: 'closed', answered: 'closed', returned: 'closed', closed: '-' }],
  ['close', 'provider', { open: '-', answered: '-', returned: '-', closed: '-' }],
];

describe(stateAfter.name, () => {
  it.each(TABLE)('%s by the %s', (move, side, after) => {
    for (const state of FINDING_STATES) expect([state, stateAfter(state, move, side) ?? '-']).toEqual([state, after[state]]);
  });

  it('has no step that the table does not name', () => {
    expect(Object.keys(TRANSITIONS).sort()).toEqual([...new Set(TABLE.map(([move]) => move))].sort());
  });
});

describe(movesOf.name, () => {
  it('offers each side its own', () => {
    expect(movesOf('answered', 'auditor')).toEqual(['reply', 'return', 'close']);
    expect(movesOf('returned', 'provider')).toEqual(['reply', 'answer']);
    expect(movesOf('closed', 'auditor')).toEqual([]);
    expect(movesOf('open', undefined)).toEqual([]);
  });
});
