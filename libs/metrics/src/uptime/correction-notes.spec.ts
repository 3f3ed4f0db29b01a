import { computeUptime, type Correction } from '..';
import { DAY, figureInput, HOUR, incidentInput, maintenance, probed, revision } from '../testing/figure-input';

const start = 100 * DAY;
const period = { from: start, to: start + DAY };
const correction = (id: string, from: number, to: number, extra: Partial<Correction> = {}): Correction => ({
  id,
  from: start + from,
  to: start + to,
  state: 'up',
  reason: '誤検知',
  approvedBy: '監査',
  ...extra,
});
const applied = (corrections: Correction[], changes = {}) =>
  computeUptime(incidentInput({ period, asOf: start + 2 * DAY, corrections, ...changes }))
    .notes.filter(({ code }) => code === 'correctionApplied')
    .map(({ params }) => [params?.correction, params?.ms]);

describe('notes of corrections', () => {
  it('name each that acts on agreed time, whatever its state, with that time', () => {
    const corrections = [
      correction('A', HOUR, 3 * HOUR),
      correction('B', -HOUR, 2 * HOUR, { state: 'down' }),
      correction('BEFORE', -HOUR, 0),
      correction('AFTER', 24 * HOUR, 25 * HOUR),
      correction('EMPTY', HOUR, HOUR),
    ];
    expect(applied(corrections)).toEqual([
      ['A', 2 * HOUR],
      ['B', 2 * HOUR],
    ]);
  });

  it('leave out excluded time and what is not over at asOf', () => {
    const corrections = [correction('C', HOUR, 3 * HOUR)];
    const maintenances = [maintenance(revision(start + 2 * HOUR, start + 4 * HOUR))];
    expect(applied(corrections, { maintenances })).toEqual([['C', HOUR]]);
    expect(applied([correction('C', 2 * HOUR, 3 * HOUR)], { maintenances })).toEqual([]);
    expect(applied(corrections, { asOf: start + 2 * HOUR })).toEqual([['C', HOUR]]);
  });

  it('name one of a component, and none of components that the service does not have', () => {
    expect(applied([correction('C', 0, HOUR, { components: ['web'] }), correction('X', 0, HOUR, { components: ['gone'] })])).toEqual([
      ['C', HOUR],
    ]);
  });

  it('come with probes too', () => {
    const runs = probed('web-http', [[start, 'down']], start + DAY);
    const { notes, downMs } = computeUptime(figureInput({ period, runs, corrections: [correction('C', 0, HOUR)] }));
    expect(notes).toContainEqual({ code: 'correctionApplied', params: { correction: 'C', ms: HOUR } });
    expect(downMs).toBe(23 * HOUR);
  });
});
