/**
 * Evidence outside the database, and how evidence becomes a figure's input: what the API computes from and what a verifier recomputes
 * from without it.
 */
export { clipGaps } from './gaps/clip-gaps';
export { DayCursor } from './gaps/day-cursor';
export { type DayGaps, gapsByDay } from './gaps/day-gaps';
export { groupBy } from './gaps/group-by';
export { type SeriesGaps, seriesKey } from './gaps/series-gaps';
export { evidenceSummary } from './figures/evidence-summary';
export { figureDifferences } from './figures/figure-differences';
export { figureSha256, statedCounts, type StatedValue, statedValue } from './figures/figure-value';
export { figuresOf, periodView, uptimeOf } from './figures/figures-of';
export { toWire, type Wire } from './figures/wire';
export { recordInputs, type RecordInputs, withInstants } from './records/record-inputs';
export type { AnyRecord, RecordKind, RecordOfKind, Revision } from './records/record-revision';
export { untilEnd } from './records/until-end';
export { type DatedPolicy, policyAt, policyVersions } from './service/policy-versions';
export { type DefinedService, serviceInput } from './service/service-input';
export { latencyBucketOf, upperEdgeMs } from './latency/bucket';
export { addEncoded, addHistogram, encodeHistogram, latenciesOf, type LatencyHistogram } from './latency/histogram';
export { latencyCountsOf } from './latency/latency-counts';
export { isResponse, latenciesByDay, type Response } from './latency/latencies-by-day';
export { decodeSegment, type Segment } from './segment/decode-segment';
export { encodeSegment } from './segment/encode-segment';
export { daySums, type DaySums, type TimedResult } from './runs/day-sums';
export { Derivation, type DerivedSeries, runsOfSegments } from './runs/derivation';
export { evidenceSpan } from './runs/evidence-span';
export { mergeRuns } from './runs/merge-runs';
export { type Moment, type Run, runOfMoment, toProbeRun } from './runs/run';
export { type DayOfResults, holdingResults, type HoldingResult } from './segment/day-of-results';
export { intervalFinder, revisionOfBatch, revisionSteps } from './segment/intervals';
export { SegmentFormatError } from './segment/segment-format-error';
export { SEGMENT_MEDIA_TYPE, type SegmentHead, type SegmentSeries } from './segment/segment-head';
export { compareRows, OUTCOMES, type SegmentRow } from './segment/segment-row';
export { inputOfEntries, type ProvenInputs } from './recompute/input-of-entries';
export { EvidenceError, type PayloadOf } from './recompute/proven-records';
export { figureOfName, RecomputeFigures } from './recompute/recompute-figures';
