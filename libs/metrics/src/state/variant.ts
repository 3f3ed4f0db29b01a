import type { StepFunction } from '../probes/step-function';
import { sliceSteps } from '../probes/step-function';
import type { Interval } from '../types';
import type { Effect } from './sweep';
import { addMeasures, measureSegments, segmentsWithin, type Measure } from './measure';
import { sweepPieces, type PieceByPiece } from './policy-pieces';
import type { ServiceRecord } from './service-record';

/** One thing decided otherwise: what then holds within some intervals; outside of them all stays as it was. */
export interface Variant {
  /** A set of intervals within the effective time. */
  readonly within: readonly Interval[];
  readonly effects: readonly Effect[];
  readonly agreed: readonly Interval[];
  /** What the probes say of a component within an interval, where it differs. */
  readonly verdictOf?: (component: number, window: Interval) => StepFunction | null;
}

/** The pieces within a window, with the verdicts cut to it. */
function piecesWithin({ parts }: ServiceRecord, window: Interval, verdictOf: Variant['verdictOf']): PieceByPiece {
  const pieces = parts.pieces.flatMap((piece) => {
    const cut = { from: Math.max(piece.from, window.from), to: Math.min(piece.to, window.to) };
    if (cut.from >= cut.to) return [];
    const verdicts = piece.verdicts.map((steps, component) => verdictOf?.(component, cut) ?? (steps && sliceSteps(steps, cut)));
    return [{ ...piece, ...cut, verdicts }];
  });
  return { ...parts, pieces };
}

/** The exact times of a record, had one thing been decided otherwise; `total` are those as they are. */
export function measureVariant(record: ServiceRecord, total: Measure, { within, effects, agreed, verdictOf }: Variant): Measure {
  const segments = within.flatMap((window) => sweepPieces(piecesWithin(record, window, verdictOf), effects));
  const before = measureSegments(segmentsWithin(record.agreedSegments, within));
  return addMeasures([total, measureSegments(segmentsWithin(segments, agreed))], [before]);
}
