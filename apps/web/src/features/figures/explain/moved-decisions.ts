import type { Quantity, Sensitivity } from '@kaiji/contracts';
import { signedDifference } from '../../../shared/format/format-decimal';

export interface MovedDecision extends Sensitivity {
  /** Signed, in points; `null` where one of the values is not known. */
  points: string | null;
}

const isMoved = ({ points, differenceInMs }: MovedDecision): boolean => points !== '±0' || (differenceInMs ?? 0) !== 0;

const size = ({ points }: MovedDecision): number => (points === null || points === '±0' ? 0 : Math.abs(Number(points.replace('−', '-').replaceAll(',', ''))));

/** Splits what would be decided otherwise by whether it moves anything; what moves the value most comes first. */
export const movedDecisions = (decisions: readonly Sensitivity[], headline: Quantity | null): { moved: MovedDecision[]; unmoved: MovedDecision[] } => {
  const all = decisions.map((one): MovedDecision => ({ ...one, points: headline === null || one.value === null ? null : signedDifference(headline.value, one.value.percent) }));
  const moved = all.filter(isMoved).sort((a, b) => size(b) - size(a) || Math.abs(b.differenceInMs ?? 0) - Math.abs(a.differenceInMs ?? 0));
  return { moved, unmoved: all.filter((one) => !isMoved(one)) };
};
