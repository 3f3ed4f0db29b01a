import { FINDING_ACTIONS, type FindingAction, type FindingSide, type FindingState } from '@kaiji/contracts';

/** A step in the life of a finding that was raised; `raise` itself begins it. */
export type FindingMove = Exclude<FindingAction, 'raise'>;

interface Transition {
  readonly sides: readonly FindingSide[];
  readonly from: readonly FindingState[];
  /** Absent where the state stays. */
  readonly to?: FindingState;
}

const UNSETTLED = ['open', 'answered', 'returned'] as const;

/** Every step that there is. The provider answers; only the auditor sends back or closes; what is closed stays closed. */
export const TRANSITIONS: Record<FindingMove, Transition> = {
  reply: { sides: ['auditor', 'provider'], from: UNSETTLED },
  answer: { sides: ['provider'], from: ['open', 'returned'], to: 'answered' },
  return: { sides: ['auditor'], from: ['answered'], to: 'returned' },
  close: { sides: ['auditor'], from: UNSETTLED, to: 'closed' },
};

/** The state after a step; `undefined` where it cannot be taken. */
export function stateAfter(state: FindingState, move: FindingMove, side: FindingSide): FindingState | undefined {
  const { sides, from, to } = TRANSITIONS[move];
  return sides.includes(side) && from.includes(state) ? (to ?? state) : undefined;
}

const isMove = (action: FindingAction): action is FindingMove => action !== 'raise';

/** What a side may do with a finding as it stands. */
export const movesOf = (state: FindingState, side: FindingSide | undefined): FindingMove[] =>
  side === undefined ? [] : FINDING_ACTIONS.filter(isMove).filter((move) => stateAfter(state, move, side) !== undefined);
