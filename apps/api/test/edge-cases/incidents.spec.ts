import { edgeApp, INCIDENTS_ALONE } from '../support/edge-app';
import { HOUR, jst, MINUTE, SECOND } from '../support/local-time';

const DAY_OF = { from: '2026-03-06', to: '2026-03-07' };
const YEAR = { from: '2025-04-01', to: '2026-04-01' };
const at = (time: string): string => jst(`2026-03-06 ${time}`);

describe('incidents, over HTTP', () => {
  const edge = edgeApp();
  const incidentsAlone = (policy = {}) => edge.service({ policy: { ...INCIDENTS_ALONE, ...policy } });

  it('#44 open at asOf: counted until then, and open in the restoration', async () => {
    const service = await incidentsAlone();
    await service.incident('i', { occurredAt: at('10:00') });
    const until = { ...DAY_OF, asOf: at('10:30') };
    expect(await service.figure('uptime', until)).toMatchObject({ downMs: 30 * MINUTE, agreedMs: 630 * MINUTE, outages: [{ incident: 'i' }] });
    expect(await service.figure('incidents', until)).toMatchObject({ total: 1, restoration: { n: 0, meanMs: null, open: 1, lowerBoundMeanMs: 30 * MINUTE } });
  });

  it('#45 an open stop whose end comes in later leaves nothing in later periods', async () => {
    const service = await incidentsAlone();
    await service.incident('i', { occurredAt: '2025-12-11T18:03:00.955Z' });
    const may = { from: '2026-05-01', to: '2026-06-01' };
    expect((await service.figure('uptime', may)).value?.percent).toBe('0.000');
    await service.incident('i', { occurredAt: '2025-12-11T18:03:00.955Z', restoredAt: '2026-04-04T00:19:20.189Z' });
    expect(await service.figure('uptime', may)).toMatchObject({ downMs: 0, value: { percent: '100.000' } });
    expect(await service.figure('incidents', may)).toMatchObject({ total: 0, carriedIn: 0 });
  });

  it('#53 over a month’s end: one in the year, one in the month of its start, none in the next, and carried in there', async () => {
    const service = await incidentsAlone();
    await service.incident('i', { occurredAt: jst('2026-01-31 23:30'), restoredAt: jst('2026-02-01 00:30') });
    const count = async (from: string, to: string) => {
      const { total, carriedIn } = await service.figure('incidents', { from, to });
      return [total, carriedIn];
    };
    expect([await count('2025-04-01', '2026-04-01'), await count('2026-01-01', '2026-02-01'), await count('2026-02-01', '2026-03-01')]).toEqual([[1, 0], [1, 0], [0, 1]]);
  });

  it('#54 two stops two minutes apart with a gap of five: one incident, 480 s down, and the list says which went into which', async () => {
    const service = await incidentsAlone({ mergeGapSeconds: 300 });
    await service.incident('a', { occurredAt: at('10:00'), restoredAt: at('10:05') });
    await service.incident('b', { occurredAt: at('10:07'), restoredAt: at('10:10') });
    expect((await service.figure('uptime', DAY_OF)).downMs).toBe(480 * SECOND);
    const figure = await service.figure('incidents', DAY_OF);
    expect([figure.total, figure.list.map(({ id, counted, leftOut, mergedInto }) => [id, counted, leftOut, mergedInto])]).toEqual([
      1,
      [['a', true, undefined, undefined], ['b', false, 'merged', 'a']],
    ]);
  });

  it('#55 one that began in the year before is carried in, not new', async () => {
    const service = await incidentsAlone();
    await service.incident('i', { occurredAt: jst('2025-03-31 23:00'), restoredAt: jst('2025-04-01 01:00') });
    expect(await service.figure('incidents', YEAR)).toMatchObject({ total: 0, carriedIn: 1, byCause: { hardware: 0, software: 0, network: 0, other: 0 } });
    expect((await service.figure('uptime', YEAR)).downMs).toBe(HOUR);
  });

  it('#56 every cause maps to one of the four, one under investigation too: they add up to the total', async () => {
    const service = await incidentsAlone();
    const causes = ['hardware', 'power', 'ownSoftware', 'change', 'carrier', 'thirdParty', 'investigating'];
    for (const [index, cause] of causes.entries()) await service.incident(cause, { cause, occurredAt: at(`1${index}:00`), restoredAt: at(`1${index}:10`) });
    const { total, byCause, byDetail } = await service.figure('incidents', DAY_OF);
    expect([total, Object.keys(byCause), Object.values(byCause).reduce((sum, one) => sum + one, 0)]).toEqual([7, ['hardware', 'software', 'network', 'other'], 7]);
    expect(byDetail).toMatchObject({ investigating: 1, carrier: 1 });
    expect(byCause.network).toBe(1);
  });

  it('#57 of 9:59 and 10:00 with a threshold of ten minutes one counts, and both are downtime', async () => {
    const service = await incidentsAlone({ minimumSeconds: 600 });
    await service.incident('short', { occurredAt: at('10:00'), restoredAt: at('10:09:59') });
    expect(await service.figure('incidents', DAY_OF)).toMatchObject({ total: 0, list: [{ id: 'short', counted: false, leftOut: 'tooShort' }] });
    await service.incident('long', { occurredAt: at('12:00'), restoredAt: at('12:10') });
    expect((await service.figure('incidents', DAY_OF)).total).toBe(1);
    expect((await service.figure('uptime', DAY_OF)).downMs).toBe(1199 * SECOND);
  });

  it('#58 told three times that it began and twice that it ended, one id is one incident', async () => {
    const service = await incidentsAlone();
    const firing = { occurredAt: at('10:00') };
    const resolved = { ...firing, restoredAt: at('10:20') };
    for (const told of [firing, firing, firing, resolved, resolved]) await service.incident('alert', told);
    expect(await service.figure('incidents', DAY_OF)).toMatchObject({ total: 1, restoration: { n: 1, meanMs: 20 * MINUTE } });
    const { items } = (await service.read('/incidents/alert/revisions')) as { items: unknown[] };
    expect(items).toHaveLength(2);
  });

  it('#58 firing again two milliseconds after it ended, with a gap for merging, is the same incident', async () => {
    const service = await incidentsAlone({ mergeGapSeconds: 1 });
    await service.incident('first', { occurredAt: '2026-03-06T01:00:00.000Z', restoredAt: '2026-03-06T01:20:00.000Z' });
    await service.incident('again', { occurredAt: '2026-03-06T01:20:00.002Z', restoredAt: '2026-03-06T01:30:00.000Z' });
    expect((await service.figure('incidents', DAY_OF)).total).toBe(1);
    expect((await service.figure('uptime', DAY_OF)).downMs).toBe(30 * MINUTE - 2);
  });

  it('#60 what is told in the wrong order is ordered by when it occurred', async () => {
    const service = await incidentsAlone();
    await service.incident('z', { occurredAt: at('08:00'), restoredAt: at('08:10') });
    await service.incident('a', { occurredAt: at('07:00'), restoredAt: at('07:10') });
    expect((await service.figure('incidents', DAY_OF)).list.map(({ id }) => id)).toEqual(['a', 'z']);
  });

  it('#61 restored after 10, 20 and 60 minutes, one open for 120', async () => {
    const service = await incidentsAlone();
    const ends = { '01:00': '01:10', '02:00': '02:20', '03:00': '04:00' };
    for (const [from, to] of Object.entries(ends)) await service.incident(from, { occurredAt: at(from), restoredAt: at(to) });
    await service.incident('open', { occurredAt: at('18:00') });
    expect((await service.figure('incidents', { ...DAY_OF, asOf: at('20:00') })).restoration).toEqual({
      n: 3,
      meanMs: 30 * MINUTE,
      medianMs: 20 * MINUTE,
      maxMs: 60 * MINUTE,
      open: 1,
      lowerBoundMeanMs: 52.5 * MINUTE,
    });
  });

  it('#63 none at all: 0 incidents, and null for how long they took', async () => {
    const service = await incidentsAlone();
    expect(await service.figure('incidents', DAY_OF)).toMatchObject({
      total: 0,
      byCause: { hardware: 0, software: 0, network: 0, other: 0 },
      restoration: { n: 0, meanMs: null, medianMs: null, maxMs: null, lowerBoundMeanMs: null },
      detection: { n: 0, meanMs: null },
    });
  });

  it('detected before it occurred: 0, flagged, and the record stays as it was told', async () => {
    const service = await incidentsAlone();
    await service.incident('i', { occurredAt: at('10:00'), detectedAt: at('09:58'), restoredAt: at('10:30') });
    const { list } = await service.figure('incidents', DAY_OF);
    expect(list).toMatchObject([{ id: 'i', detectionMs: 0 }]);
    expect(list[0]?.flags).toHaveLength(1);
    expect(await service.read('/incidents/i')).toMatchObject({ record: { detectedAt: at('09:58') } });
  });

  it('a false positive changes the count and not the downtime', async () => {
    const service = await incidentsAlone();
    await service.incident('i', { occurredAt: at('10:00'), restoredAt: at('10:30'), falsePositive: true });
    expect(await service.figure('incidents', DAY_OF)).toMatchObject({ total: 0, list: [{ leftOut: 'falsePositive' }] });
    expect((await service.figure('uptime', DAY_OF)).downMs).toBe(30 * MINUTE);
  });
});
