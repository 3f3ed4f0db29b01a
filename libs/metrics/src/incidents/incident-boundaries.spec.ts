import { computeIncidents } from '..';
import { at, DAY, HOUR, incident, incidentInput, MINUTE, YEAR } from '../testing/figure-input';
import { elapsedMs } from './durations';

const before = YEAR.from - HOUR;
const june = at('2025-06-01 10:00');

describe('incidents at the start of the period', () => {
  it('are carried in where they are stops of use that began before it', () => {
    const incidents = [
      incident(before, YEAR.from + HOUR, { id: 'stop' }),
      incident(before, YEAR.from + HOUR, { id: 'partial', impact: 'partial' }),
      incident(before, YEAR.from + HOUR, { id: 'false', falsePositive: true }),
      incident(before, undefined, { id: 'open' }),
      incident(YEAR.from, YEAR.from + HOUR, { id: 'begun' }),
      incident(before, YEAR.from, { id: 'over' }),
    ];
    const { carriedIn, list, total } = computeIncidents(incidentInput({ incidents }));
    expect([carriedIn, total]).toEqual([2, 1]);
    expect(list.map(({ id }) => id)).toEqual(['open', 'stop', 'begun']);
  });
});

describe('an episode', () => {
  it('takes in nothing while one of its incidents is open', () => {
    const incidents = [incident(june, june + MINUTE), incident(june + 2 * MINUTE), incident(june + 3 * MINUTE, june + 4 * MINUTE)];
    const { list, total } = computeIncidents(incidentInput({ incidents, policy: { mergeGapSeconds: 600 } }));
    expect([total, list.map(({ leftOut }) => leftOut)]).toEqual([2, [undefined, 'merged', undefined]]);
  });

  it('goes on from the later end of what it has, whichever came last', () => {
    const incidents = [
      incident(june, june + 20 * MINUTE),
      incident(june + 2 * MINUTE, june + 3 * MINUTE),
      incident(june + 25 * MINUTE, june + 26 * MINUTE),
    ];
    const { total, restoration } = computeIncidents(incidentInput({ incidents, policy: { mergeGapSeconds: 300 } }));
    expect(total).toBe(1);
    expect(restoration).toMatchObject({ n: 1, maxMs: 26 * MINUTE });
  });

  it('is restored by what was known at asOf', () => {
    const asOf = june + HOUR;
    const incidents = [incident(june, asOf, { id: 'A', detectedAt: asOf }), incident(june, asOf + 1, { id: 'B', detectedAt: asOf + 1 })];
    const { list, detection } = computeIncidents(incidentInput({ incidents, asOf, period: { from: june - DAY, to: june + DAY } }));
    expect(list.map(({ restorationMs }) => restorationMs)).toEqual([HOUR, null]);
    expect(detection).toMatchObject({ n: 1, maxMs: HOUR });
    expect([elapsedMs(undefined, 5), elapsedMs(5, undefined), elapsedMs(5, 3)]).toEqual([null, null, 0]);
  });
});
