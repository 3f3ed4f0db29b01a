import { CAUSE_OF_DETAIL, computeIncidents, computeNotification, computeUptime, type CauseDetail, periodFromDates } from '..';
import { at, DAY, HOUR, incident, incidentInput, MINUTE, SECOND, YEAR } from '../testing/figure-input';

const noon = at('2025-06-10 10:00');
const minutes = (from: number, to: number, extra = {}) => incident(noon + from * MINUTE, noon + to * MINUTE, extra);

describe('incidents', () => {
  it('#53 one over the end of a month counts in the month of its start, and once in the year', () => {
    const incidents = [incident(at('2025-06-30 23:50'), at('2025-07-01 00:10'))];
    const total = (from: string, to: string) =>
      computeIncidents(incidentInput({ period: periodFromDates(from, to, 'Asia/Tokyo'), incidents })).total;
    expect([total('2025-06-01', '2025-07-01'), total('2025-07-01', '2025-08-01'), total('2025-04-01', '2026-04-01')]).toEqual([1, 0, 1]);
  });

  it('#54 I03: 10:00-10:05 and 10:07-10:10 with a merging gap of 5 min are one, and 480 s down', () => {
    const incidents = [minutes(0, 5, { id: 'A' }), minutes(7, 10, { id: 'B', cause: 'network' })];
    const merging = incidentInput({ incidents, policy: { mergeGapSeconds: 300 } });
    expect(computeIncidents(merging)).toMatchObject({
      total: 1,
      byCause: { software: 1, network: 0 },
      list: [{ counted: true }, { leftOut: 'merged', mergedInto: 'A' }],
    });
    expect(computeIncidents(merging).restoration).toEqual({
      n: 1,
      meanMs: 10 * MINUTE,
      medianMs: 10 * MINUTE,
      maxMs: 10 * MINUTE,
      open: 0,
      lowerBoundMeanMs: 10 * MINUTE,
    });
    expect(computeIncidents(incidentInput({ incidents })).restoration).toMatchObject({ n: 2, meanMs: 4 * MINUTE });
    expect(computeUptime(merging).downMs).toBe(480 * SECOND);
    expect(computeIncidents(incidentInput({ incidents, policy: { mergeGapSeconds: 119 } })).total).toBe(2);
    expect(computeIncidents(incidentInput({ incidents })).total).toBe(2);
  });

  it('merges into the episode, not into the one incident, and not into one that is still open', () => {
    const chain = [minutes(0, 5, { id: 'A' }), minutes(7, 10, { id: 'B' }), minutes(13, 20, { id: 'C' })];
    expect(
      computeIncidents(incidentInput({ incidents: chain, policy: { mergeGapSeconds: 300 } })).list.map(({ mergedInto }) => mergedInto),
    ).toEqual([undefined, 'A', 'A']);
    const open = [incident(noon), minutes(600, 610)];
    expect(computeIncidents(incidentInput({ incidents: open, policy: { mergeGapSeconds: 300 } })).total).toBe(2);
  });

  it('takes a merged stop for restored with its last incident, in the period of that restoration, and for open while one is open', () => {
    const restoration = (incidents: ReturnType<typeof minutes>[], asOf = noon + DAY, period = YEAR) =>
      computeIncidents(incidentInput({ incidents, policy: { mergeGapSeconds: 300 }, asOf, period })).restoration;
    expect(restoration([minutes(0, 30), minutes(5, 10)])).toMatchObject({ n: 1, meanMs: 30 * MINUTE });
    const open = restoration([minutes(0, 5), incident(noon + 7 * MINUTE)], noon + HOUR);
    expect(open).toMatchObject({ n: 0, meanMs: null, open: 1, lowerBoundMeanMs: HOUR });
    const over = [minutes(-10, 0), minutes(1, 5)];
    expect(restoration(over, noon + DAY, { from: YEAR.from, to: noon + MINUTE })).toMatchObject({ n: 0, open: 0 });
    expect(restoration(over, noon + DAY, { from: noon + MINUTE, to: YEAR.to })).toMatchObject({ n: 1, meanMs: 15 * MINUTE });
  });

  it('leaves what is too short to count out of the restoration, closed or open', () => {
    const incidents = [minutes(0, 1), minutes(60, 80), incident(noon + 100 * MINUTE)];
    const input = incidentInput({ incidents, policy: { minimumSeconds: 600 } });
    expect(computeIncidents(input).restoration).toMatchObject({ n: 1, meanMs: 20 * MINUTE, open: 1 });
    expect(computeIncidents({ ...input, asOf: noon + 105 * MINUTE }).restoration).toMatchObject({ n: 1, open: 0 });
  });

  it('#55 one that began before the period is carried in and not counted', () => {
    const figure = computeIncidents(incidentInput({ incidents: [incident(YEAR.from - HOUR, YEAR.from + HOUR)] }));
    expect(figure).toMatchObject({ total: 0, carriedIn: 1, restoration: { n: 1 }, list: [{ counted: false, flags: ['carriedIn'] }] });
    expect(computeIncidents(incidentInput({ incidents: [incident(YEAR.from - HOUR, YEAR.from)] })).carriedIn).toBe(0);
  });

  it('#56 every cause adds up to the total, one under investigation among them', () => {
    const causes = Object.keys(CAUSE_OF_DETAIL) as CauseDetail[];
    const figure = computeIncidents(incidentInput({ incidents: causes.map((cause, i) => minutes(20 * i, 20 * i + 5, { cause })) }));
    const sum = (counts: Record<string, number>): number => Object.values(counts).reduce((total, count) => total + count, 0);
    expect(figure.total).toBe(15);
    expect(sum(figure.byCause)).toBe(15);
    expect(sum(figure.byDetail)).toBe(15);
    expect(figure.byDetail.investigating).toBe(1);
  });

  it('#57 with a least duration of 10 min, 9:59 does not count and 10:00 does, and both are downtime', () => {
    const incidents = [minutes(0, 0, { restoredAt: noon + 599 * SECOND }), minutes(60, 70)];
    const input = incidentInput({ incidents, policy: { minimumSeconds: 600 } });
    expect(computeIncidents(input)).toMatchObject({ total: 1, list: [{ leftOut: 'tooShort' }, { counted: true }] });
    expect(computeUptime(input).downMs).toBe(1199 * SECOND);
  });

  it('a false positive is listed and not counted; only a correction changes downtime', () => {
    const input = incidentInput({ incidents: [minutes(0, 10, { falsePositive: true })] });
    expect(computeIncidents(input)).toMatchObject({ total: 0, restoration: { n: 0 }, list: [{ leftOut: 'falsePositive' }] });
    expect(computeUptime(input).downMs).toBe(600 * SECOND);
  });

  it('shows other impacts beside the stops of use and does not count them', () => {
    const incidents = [
      minutes(0, 5),
      minutes(10, 15, { impact: 'partial' }),
      minutes(20, 25, { impact: 'degraded' }),
      minutes(30, 35, { impact: 'none' }),
    ];
    const figure = computeIncidents(incidentInput({ incidents }));
    expect(figure).toMatchObject({ total: 1, byImpact: { outage: 1, partial: 1, degraded: 1, none: 1 } });
    expect(figure.list.map(({ leftOut }) => leftOut)).toEqual([undefined, 'notAnOutage', 'notAnOutage', 'notAnOutage']);
  });

  it('#63 without incidents the count is 0 and the mean time to restore is not known', () => {
    const figure = computeIncidents(incidentInput());
    expect(figure).toMatchObject({ value: { total: 0 }, total: 0, byCause: { hardware: 0, software: 0, network: 0, other: 0 } });
    expect(figure.restoration).toEqual({ n: 0, meanMs: null, medianMs: null, maxMs: null, open: 0, lowerBoundMeanMs: null });
  });

  it('#61 M01 M02: restored after 10, 20 and 60 min, one open for 120 min', () => {
    const closed = [minutes(0, 10), minutes(100, 120), minutes(200, 260)];
    const { restoration } = computeIncidents(incidentInput({ incidents: closed }));
    expect(restoration).toEqual({ n: 3, meanMs: 30 * MINUTE, medianMs: 20 * MINUTE, maxMs: HOUR, open: 0, lowerBoundMeanMs: 30 * MINUTE });
    const withOpen = incidentInput({ incidents: [...closed, incident(noon + 400 * MINUTE)], asOf: noon + 520 * MINUTE });
    expect(computeIncidents(withOpen).restoration).toMatchObject({ n: 3, meanMs: 30 * MINUTE, open: 1, lowerBoundMeanMs: 52.5 * MINUTE });
  });

  it('knows at asOf only what had happened then', () => {
    const input = incidentInput({
      incidents: [minutes(0, 60, { firstNoticeAt: noon + 50 * MINUTE, detectedAt: noon })],
      asOf: noon + 30 * MINUTE,
    });
    expect(computeIncidents(input)).toMatchObject({
      total: 1,
      restoration: { n: 0, open: 1 },
      notification: { n: 0, pending: 1 },
      list: [{ restoredAt: null }],
    });
    expect(computeIncidents({ ...input, asOf: noon })).toMatchObject({ total: 0, list: [] });
  });

  it('takes negative durations for 0, flags them and keeps the instants', () => {
    const early = minutes(0, 60, { detectedAt: noon - MINUTE, firstNoticeAt: noon - 2 * MINUTE });
    const figure = computeIncidents(incidentInput({ incidents: [early] }));
    expect(figure.list).toMatchObject([
      { detectionMs: 0, notificationMs: 0, flags: ['negativeDetection', 'negativeNotification'], occurredAt: noon },
    ]);
    expect(figure.detection).toMatchObject({ n: 1, meanMs: 0 });
  });

  it('#46 quarantines one that ends before it starts and still gives the figure', () => {
    const input = incidentInput({ incidents: [minutes(10, 0, { id: 'BAD' }), minutes(20, 30)] });
    const note = { code: 'quarantined', params: { kind: 'incident', id: 'BAD' } };
    expect(computeIncidents(input)).toMatchObject({ total: 1, notes: [note] });
    expect(computeUptime(input)).toMatchObject({ downMs: 600 * SECOND });
    expect(computeUptime(input).notes).toContainEqual(note);
  });

  it('#42 takes the highest revision of an incident that is delivered more than once', () => {
    const first = minutes(0, 10, { id: 'A' });
    const second = { ...first, revision: 2, restoredAt: noon + 20 * MINUTE };
    const figures = [
      [first, second, second],
      [second, first],
    ].map((incidents) => computeIncidents(incidentInput({ incidents })));
    expect(figures[0]).toMatchObject({ total: 1, list: [{ revision: 2, restorationMs: 20 * MINUTE }] });
    expect(figures[1]).toEqual(figures[0]);
  });
});

describe('notification', () => {
  const told = (seconds: number | null, detected = 0) =>
    minutes(0, 200, { detectedAt: noon + detected, ...(seconds === null ? {} : { firstNoticeAt: noon + seconds * SECOND }) });

  it('#62 after 60:00 it is met, after 60:01 late, never a miss', () => {
    const figure = computeNotification(incidentInput({ incidents: [told(3600), told(3601), told(null)] }));
    expect(figure.notification).toMatchObject({ limitMs: HOUR, met: 1, late: 1, missed: 1, pending: 0, n: 2 });
    expect(figure.value).toEqual({ percent: '33.333', exact: { numerator: 1, denominator: 3 } });
  });

  it('is pending until the limit has passed, and not known where there was nothing to tell', () => {
    const pending = (asOf: number) => computeNotification(incidentInput({ incidents: [told(null)], asOf })).notification;
    expect(pending(noon + HOUR)).toMatchObject({ missed: 0, pending: 1, withinLimit: null });
    expect(pending(noon + HOUR + 1)).toMatchObject({ missed: 1, pending: 0, withinLimit: { percent: '0.000' } });
    expect(computeNotification(incidentInput())).toMatchObject({ value: null, notification: { n: 0, meanMs: null } });
  });

  it('counts from the occurrence where nobody was told and no detection is recorded, and leaves out a notice without a detection', () => {
    const figure = (asOf: number, extra = {}) => computeNotification(incidentInput({ incidents: [minutes(0, 200, extra)], asOf }));
    const pending = figure(noon + HOUR);
    expect(pending).toMatchObject({ value: null, notification: { n: 0, missed: 0, pending: 1 } });
    const missed = figure(noon + HOUR + 1);
    expect(missed).toMatchObject({ value: { percent: '0.000', exact: { numerator: 0, denominator: 1 } }, notification: { missed: 1 } });
    expect([pending, missed].flatMap(({ notes }) => notes.map(({ code }) => code))).not.toContain('detectionNotRecorded');
    const told = figure(noon + DAY, { firstNoticeAt: noon + MINUTE });
    expect(told).toMatchObject({ value: null, notification: { n: 0, met: 0, missed: 0, pending: 0 } });
    expect(told.notes).toContainEqual({ code: 'detectionNotRecorded', params: { count: 1 } });
    const later = figure(noon + 2 * HOUR, { detectedAt: noon + HOUR });
    expect(later.notification).toMatchObject({ missed: 0, pending: 1 });
  });

  it('counts acknowledgement from detection, and names what was never detected', () => {
    const figure = computeNotification(
      incidentInput({
        incidents: [
          minutes(0, 9, { detectedAt: noon + MINUTE, acknowledgedAt: noon + 4 * MINUTE }),
          minutes(20, 30, { firstNoticeAt: noon + 25 * MINUTE }),
        ],
      }),
    );
    expect(figure.acknowledgement).toMatchObject({ n: 1, meanMs: 3 * MINUTE });
    expect(figure.notes).toContainEqual({ code: 'detectionNotRecorded', params: { count: 1 } });
  });

  it('rounds means up to a whole millisecond', () => {
    const incidents = [0, 1, 1].map((ms, i) => incident(noon + i * DAY, noon + i * DAY + MINUTE + ms));
    expect(computeIncidents(incidentInput({ incidents })).restoration).toMatchObject({ meanMs: MINUTE + 1, medianMs: MINUTE + 1 });
  });
});
