import { computeDiscrepancies, computeUptime } from '..';
import { component, figureInput, HOUR, incident, incidentInput, maintenance, MINUTE, probed, revision } from '../testing/figure-input';

const day = { timeZone: 'UTC', period: { from: 0, to: 24 * HOUR }, asOf: 48 * HOUR };
const ten = 10 * HOUR;
const downBetween = (from: number, to: number) =>
  probed(
    'web-http',
    [
      [0, 'up'],
      [ten + from * MINUTE, 'down'],
      [ten + to * MINUTE, 'up'],
    ],
    24 * HOUR,
  );
const claim = (from: number, to: number, extra = {}) => incident(ten + from * MINUTE, ten + to * MINUTE, { id: 'I', ...extra });

describe('discrepancies of probes and incidents', () => {
  it('#52 U55: an incident 10:00-10:30 and probes down 10:10-10:20 are 1800 s down, and differ by 10 min at both ends', () => {
    const input = figureInput({ ...day, runs: downBetween(10, 20), incidents: [claim(0, 30)] });
    expect(computeUptime(input)).toMatchObject({ downMs: 1800_000, outages: [{ incident: 'I', sources: ['probes', 'incident'] }] });
    expect(computeUptime({ ...input, incidents: [] }).downMs).toBe(600_000);
    expect(computeDiscrepancies(input, MINUTE)).toEqual([
      { kind: 'startDiffers', from: ten, to: ten + 10 * MINUTE, incident: 'I', components: ['web'], differenceMs: 10 * MINUTE },
      { kind: 'endDiffers', from: ten + 20 * MINUTE, to: ten + 30 * MINUTE, incident: 'I', components: ['web'], differenceMs: 10 * MINUTE },
    ]);
    expect(computeDiscrepancies(input, 10 * MINUTE)).toEqual([]);
  });

  it('names a stop of the probes without an incident, and an incident without one', () => {
    const input = figureInput({ ...day, runs: downBetween(10, 20), incidents: [claim(60, 90, { components: ['web'] })] });
    expect(computeDiscrepancies(input, MINUTE)).toEqual([
      { kind: 'probeOnly', from: ten + 10 * MINUTE, to: ten + 20 * MINUTE, components: ['web'], differenceMs: 10 * MINUTE },
      {
        kind: 'incidentOnly',
        from: ten + 60 * MINUTE,
        to: ten + 90 * MINUTE,
        incident: 'I',
        components: ['web'],
        differenceMs: 30 * MINUTE,
      },
    ]);
  });

  it('leaves alone what nobody expects an incident for: planned maintenance, of the service or of the component', () => {
    const scopes = [undefined, ['web']];
    for (const components of scopes) {
      const window = maintenance(revision(ten, ten + HOUR, { components }));
      const input = figureInput({
        ...day,
        runs: downBetween(10, 20),
        maintenances: [window],
        service: { components: [component('web'), component('db', { checks: [] })] },
      });
      expect(computeDiscrepancies(input, MINUTE)).toEqual([]);
    }
  });

  it('does not compare the end of one that is open, nor anything of false positives and lesser impacts', () => {
    const open = incident(ten + 10 * MINUTE, undefined, { id: 'I' });
    expect(computeDiscrepancies(figureInput({ ...day, runs: downBetween(10, 20), incidents: [open] }), MINUTE)).toEqual([]);
    const lesser = [claim(0, 5, { falsePositive: true }), claim(0, 5, { id: 'J', impact: 'degraded' }), claim(0, 5, { id: 'K', impact: 'none' })];
    expect(computeDiscrepancies(figureInput({ ...day, incidents: lesser }), MINUTE)).toEqual([]);
  });

  it('compares emergency maintenance as any other time', () => {
    const window = maintenance(revision(ten, ten + HOUR, { announcedAt: ten }));
    const [found] = computeDiscrepancies(figureInput({ ...day, runs: downBetween(10, 20), maintenances: [window] }), MINUTE);
    expect(found).toMatchObject({ kind: 'probeOnly', from: ten + 10 * MINUTE });
  });

  it('lists by start and end, with the components by name', () => {
    const service = { components: [component('web'), component('api')] };
    const api = downBetween(10, 20).map((run) => ({ ...run, check: 'api-http' }));
    const claims = [claim(60, 90, { id: 'A' }), claim(60, 70, { id: 'B' }), claim(10, 19, { id: 'C' })];
    const found = computeDiscrepancies(figureInput({ ...day, service, runs: [...downBetween(20, 30), ...api], incidents: claims }), MINUTE);
    expect(found.map(({ kind, incident: id, components }) => [kind, id, components.join()])).toEqual([
      ['endDiffers', 'C', 'api,web'],
      ['incidentOnly', 'B', ''],
      ['incidentOnly', 'A', ''],
    ]);
  });

  it('has nothing to compare where incidents are the basis', () => {
    expect(computeDiscrepancies(incidentInput({ ...day, runs: downBetween(10, 20), incidents: [claim(60, 90)] }), MINUTE)).toEqual([]);
  });
});
