import { edgeApp, LONG_AFTER } from '../support/edge-app';
import { HOUR, iso, jst, jstMs, MINUTE } from '../support/local-time';

const PERIOD = { from: jst('2026-03-06 09:00'), to: jst('2026-03-06 12:00') };
const at = (time: string): string => jst(`2026-03-06 ${time}`);
/** A result a minute from 08:59 to noon, down from 10:00 to 10:30. */
const RESULTS = Array.from({ length: 181 }, (_, i) => ({
  check: 'http',
  location: 'tokyo',
  at: iso(jstMs('2026-03-06 08:59') + i * MINUTE),
  outcome: i > 60 && i <= 90 ? ('down' as const) : ('up' as const),
}));

describe('corrections, over HTTP', () => {
  const edge = edgeApp();
  const probed = async () => {
    const service = await edge.service();
    await service.probes(RESULTS);
    return service;
  };

  it('one that nobody approved changes nothing', async () => {
    const service = await probed();
    await service.correction({ from: at('10:00'), to: at('10:30'), state: 'up' });
    expect(await service.figure('uptime', PERIOD)).toMatchObject({ downMs: 30 * MINUTE, notes: [] });
  });

  it('approved by another person it goes before the probes, and a note says how much of it', async () => {
    const service = await probed();
    const id = await service.approvedCorrection({ from: at('10:00'), to: at('10:20'), state: 'up' });
    const figure = await service.figure('uptime', PERIOD);
    expect(figure).toMatchObject({ downMs: 10 * MINUTE, unknownMs: 0, value: { exact: { numerator: 170 * MINUTE, denominator: 180 * MINUTE } } });
    expect(figure.notes).toEqual([{ code: 'correctionApplied', params: { correction: id, ms: 20 * MINUTE } }]);
  });

  it('it goes before an incident as well, for better and for worse', async () => {
    const service = await probed();
    await service.incident('i', { occurredAt: at('10:00'), restoredAt: at('11:00') });
    expect((await service.figure('uptime', PERIOD)).downMs).toBe(HOUR);
    await service.approvedCorrection({ from: at('10:30'), to: at('11:00'), state: 'up' });
    expect((await service.figure('uptime', PERIOD)).downMs).toBe(30 * MINUTE);
    await service.approvedCorrection({ from: at('11:30'), to: at('11:40'), state: 'down' });
    expect((await service.figure('uptime', PERIOD)).downMs).toBe(40 * MINUTE);
  });

  it('to unknown it takes time out of the figure and lowers the coverage', async () => {
    const service = await probed();
    await service.approvedCorrection({ from: at('10:00'), to: at('10:30'), state: 'unknown' });
    expect(await service.figure('uptime', PERIOD)).toMatchObject({ downMs: 0, unknownMs: 30 * MINUTE, coverage: { percent: '83.333' }, disclosable: false });
  });

  it('one before the period moves nothing in it, and is not named', async () => {
    const service = await probed();
    await service.approvedCorrection({ from: at('08:00'), to: at('09:00'), state: 'down' });
    expect(await service.figure('uptime', PERIOD)).toMatchObject({ downMs: 30 * MINUTE, notes: [] });
  });

  it.each([
    ['of nothing', { to: at('10:00') }, 'to'],
    ['that ends before it begins', { to: at('09:00') }, 'to'],
    ['of the future', { to: iso(Date.parse(LONG_AFTER) + HOUR) }, 'to'],
    ['without a reason', { reason: '  ' }, 'reason'],
    ['of a component that there is not', { components: ['nope'] }, 'components.0'],
  ])('refuses one %s, naming the field', async (_says, change, path) => {
    const service = await edge.service();
    const correction = { kind: 'state', from: at('10:00'), to: at('10:30'), state: 'up', reason: '監視系の故障', ...change };
    const { status, body } = await service.send('POST', '/corrections', correction);
    expect([status, (body['errors'] as { path: string }[]).map((one) => one.path)]).toEqual([400, [path]]);
  });
});
