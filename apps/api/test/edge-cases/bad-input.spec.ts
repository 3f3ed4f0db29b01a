import { edgeApp, INCIDENTS_ALONE, LONG_AFTER } from '../support/edge-app';
import { iso, jst, MINUTE } from '../support/local-time';

const DAY_OF = { from: '2026-03-06', to: '2026-03-07' };
const at = (time: string): string => jst(`2026-03-06 ${time}`);
const INCIDENT = { title: '停止', impact: 'outage', cause: 'software', occurredAt: at('10:00') };
const RESULT = { check: 'http', location: 'tokyo', at: at('10:00'), outcome: 'up' };
const rejected = (body: Record<string, unknown>): number[] => (body['rejected'] as { index: number }[]).map((one) => one.index);
const paths = (body: Record<string, unknown>): string[] => (body['errors'] as { path: string }[]).map((one) => one.path);

describe('input that cannot be, over HTTP', () => {
  const edge = edgeApp();

  it.each([
    ['incidents/i', { ...INCIDENT, restoredAt: at('09:59') }, 'restoredAt'],
    ['maintenances/m', { title: '保守', announcedAt: at('01:00'), startsAt: at('10:00'), endsAt: at('09:00') }, 'endsAt'],
  ])('#46 %s that ends before it begins is refused, and the figures go on', async (path, record, field) => {
    const service = await edge.service({ policy: INCIDENTS_ALONE });
    const { status, body } = await service.send('PUT', `/${path}`, record);
    expect([status, paths(body)]).toEqual([400, [field]]);
    expect(await service.figure('uptime', DAY_OF)).toMatchObject({ value: { percent: '100.000' }, downMs: 0 });
  });

  it('#46 in a batch the row that ends before it begins is refused alone', async () => {
    const service = await edge.service();
    const run = (id: string, completedAt: string) => ({ id, target: 'db', startedAt: at('02:00'), completedAt, outcome: 'success' });
    const { body } = await service.send('POST', '/backup-runs', { runs: [run('1', at('03:00')), run('2', at('01:00')), run('3', at('04:00'))] });
    expect([body['accepted'], rejected(body)]).toEqual([2, [1]]);
    expect((await service.figure('backups', DAY_OF)).targets).toMatchObject([{ runs: 2 }]);
  });

  it('#48 more than five minutes ahead of our clock is refused, five minutes are not', async () => {
    const service = await edge.service();
    const ahead = (ms: number) => ({ ...RESULT, at: iso(Date.parse(LONG_AFTER) + ms) });
    const { body } = await service.send('POST', '/probe-results', { results: [ahead(5 * MINUTE), ahead(5 * MINUTE + 1)] });
    expect([body['accepted'], rejected(body)]).toEqual([1, [1]]);
    const incident = await service.send('PUT', '/incidents/i', { ...INCIDENT, occurredAt: iso(Date.parse(LONG_AFTER) + 5 * MINUTE + 1) });
    expect([incident.status, paths(incident.body)]).toEqual([400, ['occurredAt']]);
  });

  it('#59 an end in the year 1 is no end: it is refused, and the stop stays open', async () => {
    const service = await edge.service({ policy: INCIDENTS_ALONE });
    await service.incident('i', { occurredAt: at('10:00') });
    const { status, body } = await service.send('PUT', '/incidents/i', { ...INCIDENT, restoredAt: '0001-01-01T00:00:00Z' });
    expect([status, paths(body)]).toEqual([400, ['restoredAt']]);
    expect((await service.figure('uptime', { ...DAY_OF, asOf: at('10:30') })).downMs).toBe(30 * MINUTE);
  });

  it.each([
    ['a time without offset', { at: '2026-03-06T10:00:00' }],
    ['a day that there is not', { at: '2026-02-30T10:00:00Z' }],
    ['an hour that there is not', { at: '2026-03-06T25:00:00Z' }],
    ['an unknown check', { check: 'nope' }],
    ['an unknown outcome', { outcome: 'fine' }],
    ['an unknown field', { colour: 'red' }],
    ['a negative latency', { latencyMs: -1 }],
  ])('#76 a probe result with %s is refused alone, the others are taken', async (_says, change) => {
    const service = await edge.service();
    const { status, body } = await service.send('POST', '/probe-results', { results: [RESULT, { ...RESULT, ...change }, { ...RESULT, at: at('10:01') }] });
    expect([status, body['accepted'], rejected(body)]).toEqual([200, 2, [1]]);
  });

  it('#76 02:30 on the morning on which Berlin skips it exists with an offset, and is 10:30 in Japan', async () => {
    const service = await edge.service({ policy: INCIDENTS_ALONE });
    await service.incident('i', { occurredAt: '2026-03-29T02:30:00+01:00', restoredAt: '2026-03-29T03:30:00+02:00' });
    expect((await service.figure('uptime', { from: '2026-03-29', to: '2026-03-30' })).downMs).toBe(0);
    expect((await service.figure('incidents', { from: jst('2026-03-29 10:30'), to: jst('2026-03-29 10:31') })).total).toBe(1);
  });

  it.each([
    ['figures?from=2026-03-06&to=2026-03-07&as_of=2026-03-06', ['as_of']],
    ['figures/uptime?from=2026-03-06&to=2026-03-07&asof=2026-03-06&by=day', ['asof', 'by']],
    ['timeline?from=2026-03-06&to=2026-03-07&asOf=2026-03-06', ['asOf']],
    ['incidents?form=2026-03-06', ['form']],
  ])('a parameter that is not known is refused, not passed over: %s', async (path, names) => {
    const service = await edge.service();
    const { status, body } = await service.send('GET', `/${path}`, undefined);
    expect([status, body['code'], paths(body)]).toEqual([400, 'validation', names]);
    const english = await edge.call('GET', `/services/${service.key}/incidents?form=1`, undefined, { 'accept-language': 'en' });
    expect(english.body['errors']).toEqual([{ path: 'form', message: 'Unknown parameter: form (there are: from, to)' }]);
  });

  it.each([
    ['hours that end where they begin', { serviceHours: { weekly: [{ days: ['mon'], from: '09:00', to: '09:00' }] } }],
    ['an unknown zone', { timeZone: 'Asia/Tokio' }],
    ['an end before its start', { startedOn: '2026-01-02', endedOn: '2026-01-01' }],
    ['a coverage over 1', { policy: { minimumCoverage: 1.1 } }],
    ['a fraction of a failure', { policy: { confirmFailures: 1.5 } }],
    ['more members needed than there are', { components: [{ key: 'a', name: 'a', layer: 'application', group: { key: 'g', required: 2 } }] }],
  ])('a definition with %s is refused and the standing one holds', async (_says, change) => {
    const service = await edge.service();
    const standing = await service.read('');
    const { status } = await service.send('PUT', '', { name: '別名', components: [{ key: 'web', name: 'Web', layer: 'application' }], ...change });
    expect(status).toBe(400);
    expect(await service.read('')).toEqual(standing);
  });
});
