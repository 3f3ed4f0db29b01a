import { computeBreakdown, computeDiscrepancies, computeTimeline, computeUptime } from '..';
import { component, figureInput, HOUR, incident, incidentInput, maintenance, MINUTE, probed, revision } from '../testing/figure-input';
import { totalsOfRows } from './apportion';

const day = { timeZone: 'UTC', period: { from: 0, to: 24 * HOUR }, asOf: 48 * HOUR };

describe('whole milliseconds of rows', () => {
  const row = (agreed: bigint, up: bigint, down: bigint, scale = 10n) => ({ scale, agreed: agreed * scale, up, down });

  it('go to the rows from which most was cut off, of equal ones to the first', () => {
    const rows = totalsOfRows([row(2n, 18n, 2n), row(2n, 14n, 6n), row(2n, 16n, 4n), row(2n, 20n, 0n)]);
    expect(rows.map(({ downMs }) => downMs)).toEqual([0, 1, 1, 0]);
    expect(rows.map(({ upMs }) => upMs)).toEqual([2, 1, 1, 2]);
    expect(rows.map(({ unknownMs }) => unknownMs)).toEqual([0, 0, 0, 0]);
    expect(totalsOfRows([row(1n, 5n, 5n), row(1n, 5n, 5n), row(1n, 10n, 0n)]).map(({ downMs }) => downMs)).toEqual([1, 0, 0]);
  });

  it('give no row more than it has, and no downtime to uptime', () => {
    expect(totalsOfRows([row(1n, 0n, 9n), row(1n, 0n, 9n), row(1n, 1n, 1n)])).toEqual([
      { agreedMs: 1, upMs: 0, downMs: 1, unknownMs: 0 },
      { agreedMs: 1, upMs: 0, downMs: 1, unknownMs: 0 },
      { agreedMs: 1, upMs: 0, downMs: 0, unknownMs: 1 },
    ]);
    expect(totalsOfRows([row(2n, 5n, 5n), row(2n, 14n, 6n), row(0n, 0n, 0n)])).toEqual([
      { agreedMs: 2, upMs: 0, downMs: 1, unknownMs: 1 },
      { agreedMs: 2, upMs: 1, downMs: 1, unknownMs: 0 },
      { agreedMs: 0, upMs: 0, downMs: 0, unknownMs: 0 },
    ]);
  });

  it('mix rows of different scales', () => {
    expect(totalsOfRows([row(3n, 3n, 0n, 1n), row(2n, 15n, 5n)])).toEqual([
      { agreedMs: 3, upMs: 3, downMs: 0, unknownMs: 0 },
      { agreedMs: 2, upMs: 1, downMs: 1, unknownMs: 0 },
    ]);
  });
});

describe('the rows of a breakdown', () => {
  it('count a stop where it begins, and paint a partial one that weighs nothing', () => {
    const incidents = [
      incident(HOUR, 3 * HOUR),
      incident(5 * HOUR, 6 * HOUR, { impact: 'partial' }),
      incident(8 * HOUR, 9 * HOUR, { impact: 'degraded' }),
    ];
    const rows = computeBreakdown(incidentInput({ ...day, incidents, policy: { partialWeight: 0 } }), 'hour');
    expect(rows.map(({ outages }) => outages).slice(0, 4)).toEqual([0, 1, 0, 0]);
    expect([0, 1, 2, 3, 5, 6, 8].map((hour) => rows[hour]!.state)).toEqual(['up', 'down', 'down', 'up', 'partial', 'up', 'up']);
  });
});

describe('a service without components', () => {
  it('has nothing to name where it is unknown, nor where it stopped', () => {
    const maintenances = [maintenance(revision(HOUR, 2 * HOUR, { announcedAt: 0 }))];
    const input = figureInput({ ...day, service: { components: [] }, maintenances });
    expect(computeTimeline(input).map(({ state, components }) => [state, components])).toEqual([
      ['unknown', []],
      ['down', []],
      ['unknown', []],
    ]);
    expect(computeUptime(input).outages).toMatchObject([{ components: [], sources: ['maintenance'] }]);
  });
});

describe('a row in which little is lost', () => {
  it('is painted as partial wherever anything is', () => {
    const incidents = [incident(HOUR, 2 * HOUR, { impact: 'degraded' })];
    const rows = computeBreakdown(incidentInput({ ...day, incidents, policy: { degradedWeight: 0.5 } }), 'hour');
    expect(rows.slice(0, 3).map(({ state, downMs }) => [state, downMs])).toEqual([
      ['up', 0],
      ['partial', HOUR / 2],
      ['up', 0],
    ]);
  });
});

describe('discrepancies at the edge of the tolerance', () => {
  const marks = [
    [0, 'up'],
    [HOUR, 'down'],
    [2 * HOUR, 'up'],
    [3 * HOUR, 'down'],
    [4 * HOUR, 'up'],
  ] as const;
  const runs = probed('web-http', marks, 24 * HOUR);
  const kinds = (from: number, to: number, toleranceMs = MINUTE) =>
    computeDiscrepancies(figureInput({ ...day, runs, incidents: [incident(from, to, { id: 'I' })] }), toleranceMs).map(
      ({ kind, differenceMs }) => [kind, differenceMs / MINUTE],
    );

  it('match what is no further apart, before and after', () => {
    const other = ['probeOnly', 60];
    expect(kinds(0, HOUR - MINUTE)).toEqual([['startDiffers', 60], ['endDiffers', 61], other]);
    expect(kinds(0, HOUR - MINUTE - 1).map(([kind]) => kind)).toEqual(['incidentOnly', 'probeOnly', 'probeOnly']);
    expect(kinds(4 * HOUR + MINUTE, 5 * HOUR)).toEqual([other, ['startDiffers', 61], ['endDiffers', 60]]);
    expect(kinds(4 * HOUR + MINUTE + 1, 5 * HOUR).map(([kind]) => kind)).toEqual(['probeOnly', 'probeOnly', 'incidentOnly']);
  });

  it('compare with the first start and the last end of all that match', () => {
    expect(kinds(HOUR, 4 * HOUR)).toEqual([]);
    expect(kinds(HOUR + 2 * MINUTE, 4 * HOUR - 2 * MINUTE)).toEqual([
      ['startDiffers', 2],
      ['endDiffers', 2],
    ]);
  });

  it('say nothing of an incident outside agreed time, and name no components where it names none', () => {
    expect(kinds(30 * HOUR, 31 * HOUR)).toEqual([['probeOnly', 60], ['probeOnly', 60]]);
    const incidents = [incident(HOUR, 2 * HOUR, { id: 'I' }), incident(HOUR, 3 * HOUR, { id: 'J' })];
    const found = computeDiscrepancies(figureInput({ ...day, incidents }), 0);
    expect(found.map(({ incident: id, components }) => [id, components])).toEqual([
      ['I', []],
      ['J', []],
    ]);
  });
});

describe('the timeline', () => {
  it('is empty without effective time, and names no component of a service that has none', () => {
    expect(computeTimeline(figureInput({ ...day, asOf: -1 }))).toEqual([]);
    const [down] = computeTimeline(incidentInput({ ...day, service: { components: [] }, incidents: [incident(0, HOUR)] }));
    expect(down).toMatchObject({ state: 'down', components: [] });
  });

  it('shows a partial stop that weighs nothing as partial', () => {
    const input = incidentInput({
      ...day,
      service: { components: [component('a')] },
      incidents: [incident(0, HOUR, { impact: 'partial' })],
      policy: { partialWeight: 0 },
    });
    expect(computeTimeline(input).map(({ state }) => state)).toEqual(['partial', 'up']);
  });
});
