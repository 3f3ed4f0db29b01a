import type { SampleSpan } from '../sample-spans';
import { DAY_MS, HOUR_MS, type Span } from '../timeline/instants';
import { mix } from '../timeline/mix';
import { conditionsOf } from './conditions';
import { eachResult } from './each-result';
import type { ProbeSeries } from './probe-series';
import { MinuteTexts, ResultText } from './result-text';

/** The body of one request, `{"results": […]}`. */
export interface ProbeBatch {
  readonly body: Buffer;
  readonly results: number;
  /** Already sent before: a repeat. */
  readonly repeat: boolean;
}

/** Batches are cut at whole multiples of this since the epoch, so that every run of the command cuts them alike. */
const BATCH_MS = 4 * DAY_MS;
/** How often a batch is sent twice, and how often an hour of one series comes late. */
const REPEAT_EVERY = 45;
const LATE_EVERY = 15;
const LATE_BY_BATCHES = 2;

interface Held {
  readonly series: ProbeSeries;
  readonly hour: Span;
}

interface LateTexts {
  readonly dueAt: number;
  readonly texts: string[];
}

const asBatch = (texts: readonly string[]): ProbeBatch => ({
  body: Buffer.from(`{"results":[${texts.join(',')}]}`, 'latin1'),
  results: texts.length,
  repeat: false,
});

/** The hour of one series that a prober could not deliver in time. */
function heldBack(lane: readonly ProbeSeries[], batchNumber: number): Held | undefined {
  const bits = mix(batchNumber ^ (lane[0]?.seed ?? 0));
  const series = lane[bits % lane.length];
  if (!series || (bits >>> 8) % LATE_EVERY !== 0) return undefined;
  const from = batchNumber * BATCH_MS + (1 + ((bits >>> 16) % 90)) * HOUR_MS;
  return { series, hour: { from, to: from + HOUR_MS } };
}

/**
 * The requests of one lane over a span, in the order in which they are to be sent. Now and then a batch comes twice, and an hour
 * of a series comes later than what follows it.
 */
export function* laneBatches(lane: readonly ProbeSeries[], { span, story }: SampleSpan): Generator<ProbeBatch> {
  const writers = lane.map((series) => ({ series, conditions: conditionsOf(series, story), text: new ResultText(series) }));
  const late: LateTexts[] = [];
  for (let number = Math.floor(span.from / BATCH_MS); number * BATCH_MS < span.to; number += 1) {
    const part = { from: Math.max(span.from, number * BATCH_MS), to: Math.min(span.to, (number + 1) * BATCH_MS) };
    const minutes = new MinuteTexts(part);
    const held = heldBack(lane, number);
    const heldTexts: string[] = [];
    const texts: string[] = [];
    for (const { series, conditions, text } of writers) {
      const hour = held?.series === series ? held.hour : undefined;
      const take = (one: string, at: number): void => {
        if (hour && at >= hour.from && at < hour.to) heldTexts.push(one);
        else texts.push(one);
      };
      eachResult(series, conditions, part, text.into(minutes, take));
    }
    if (heldTexts.length > 0) late.push({ dueAt: number + LATE_BY_BATCHES, texts: heldTexts });
    if (texts.length > 0) yield* withRepeat(asBatch(texts), lane, number);
    while (late[0] && late[0].dueAt <= number) yield asBatch(late.shift()?.texts ?? []);
  }
  for (const { texts } of late) yield asBatch(texts);
}

function* withRepeat(batch: ProbeBatch, lane: readonly ProbeSeries[], number: number): Generator<ProbeBatch> {
  yield batch;
  if (mix(number + (lane.at(-1)?.seed ?? 0)) % REPEAT_EVERY === 0) yield { ...batch, repeat: true };
}
