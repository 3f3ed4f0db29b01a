import type { BatchAnswer } from '@kaiji/contracts';
import { Failure } from '../../failure';
import type { Session } from '../../session';
import { laneBatches } from '../probes/lane-batches';
import { LANES, type ProbeSeries, slotsWithin } from '../probes/probe-series';
import { SAMPLE_KEY } from '../sample-service';
import type { SampleSpan } from '../sample-spans';
import type { Progress } from './progress';

export interface Taken {
  accepted: number;
  duplicates: number;
}

export const resultsExpected = (spans: readonly SampleSpan[]): number =>
  spans.reduce((sum, { span }) => LANES.flat().reduce((inner, series) => inner + slotsWithin(series, span.from, span.to), sum), 0);

interface Sending {
  readonly session: Session;
  readonly progress: Progress;
  readonly taken: Taken;
  /** Aborted by the user, or when another lane has failed. */
  readonly stop: AbortSignal;
}

async function sendLane(lane: readonly ProbeSeries[], sample: SampleSpan, { session, progress, taken, stop }: Sending): Promise<void> {
  for (const { body, results, repeat } of laneBatches(lane, sample)) {
    stop.throwIfAborted();
    const answer = await session.client.post<BatchAnswer>(`services/${SAMPLE_KEY}/probe-results`, body);
    const [refused] = answer.rejected;
    if (refused) throw new Failure('sampleRejected', { kind: 'probe-results', reason: refused.reason });
    taken.accepted += answer.accepted;
    taken.duplicates += answer.duplicates;
    if (!repeat) progress.add(results);
  }
}

/** What is under way is answered before the program goes, also when a lane has failed. */
async function sendSpan(sample: SampleSpan, session: Session, progress: Progress, taken: Taken): Promise<void> {
  const failed = new AbortController();
  const sending = { session, progress, taken, stop: AbortSignal.any([session.stop, failed.signal]) };
  const lanes = LANES.map((lane) =>
    sendLane(lane, sample, sending).catch((error: unknown) => {
      failed.abort(error);
      throw error;
    }),
  );
  await Promise.allSettled(lanes);
  await Promise.all(lanes);
}

/** One span after the other, its lanes side by side: the results of each series arrive in the order of their time. */
export async function sendProbeResults(session: Session, spans: readonly SampleSpan[], progress: Progress): Promise<Taken> {
  const taken: Taken = { accepted: 0, duplicates: 0 };
  for (const sample of spans) await sendSpan(sample, session, progress, taken);
  return taken;
}
