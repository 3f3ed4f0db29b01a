import { REFERENCE_STORY, REFERENCE_YEAR } from './story/reference-year';
import { runningStory } from './story/running-months';
import type { Story } from './story/story';
import { DAY_MS, SECOND_MS, type Span, startOfJstDay } from './timeline/instants';

const RUNNING_DAYS = 365;
/** Maintenance is announced more than a month ahead. */
const FORESIGHT_MS = 40 * DAY_MS;

export interface SampleSpan {
  readonly span: Span;
  readonly story: Story;
}

/** The reference year, and the year up to `until`. */
export function sampleSpans(until: number): SampleSpan[] {
  const from = startOfJstDay(until) - RUNNING_DAYS * DAY_MS;
  return [
    { span: REFERENCE_YEAR, story: REFERENCE_STORY },
    { span: { from, to: until - SECOND_MS }, story: runningStory({ from, to: until + FORESIGHT_MS }) },
  ];
}
