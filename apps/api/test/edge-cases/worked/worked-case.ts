import type { FigureName } from '@kaiji/contracts';
import type { CaseInput } from './case-input';

export interface WorkedCase {
  /** Its number, with the variation after a blank. */
  readonly id: string;
  readonly says: string;
  readonly input: CaseInput;
  readonly figure: FigureName;
  /** What the figure must hold, instants as they cross the wire. */
  readonly expected: object;
}

/** A value as a figure carries it. */
export const exactly = (percent: string, numerator: number, denominator: number) => ({ percent, exact: { numerator, denominator } });

export const uptimeCase = (id: string, says: string, input: CaseInput, expected: object): WorkedCase => ({ id, says, input, figure: 'uptime', expected });
