import { edgeApp, INCIDENTS_ALONE } from '../support/edge-app';
import { DAY, HOUR, jst, MINUTE } from '../support/local-time';

const WORKDAYS = { days: ['mon', 'tue', 'wed', 'thu', 'fri'] as ('mon' | 'tue' | 'wed' | 'thu' | 'fri')[] };
const MARCH = { from: '2026-03-01', to: '2026-04-01' };
const YEAR = { from: '2025-04-01', to: '2026-04-01' };

describe('service time and time zones, over HTTP', () => {
  const edge = edgeApp();

  it('#1 from probes: a month of results every five minutes is 100.000 and covers all', async () => {
    const checks = [{ key: 'http', name: 'HTTP', intervalSeconds: 300, locations: ['tokyo'] }];
    const service = await edge.service({ components: [{ key: 'web', name: 'Web', layer: 'application', checks }] });
    const results = Array.from({ length: 31 * 288 + 1 }, (_, i) => ({
      check: 'http',
      location: 'tokyo',
      at: new Date(Date.parse(jst('2026-03-01 00:00')) + i * 5 * MINUTE).toISOString(),
      outcome: 'up' as const,
    }));
    expect(await service.probes(results)).toMatchObject({ accepted: 8929, duplicates: 0 });
    expect(await service.figure('uptime', MARCH)).toMatchObject({
      value: { percent: '100.000', exact: { numerator: 31 * DAY, denominator: 31 * DAY } },
      coverage: { percent: '100.000' },
      unknownMs: 0,
      disclosable: true,
      gaps: [],
      outages: [],
    });
  });

  it('#2 never 100 with a millisecond down, however few decimals are shown', async () => {
    const service = await edge.service({ policy: { ...INCIDENTS_ALONE, decimals: 0 } });
    await service.incident('i', { occurredAt: '2025-06-01T00:00:00.000Z', restoredAt: '2025-06-01T00:00:00.001Z' });
    const figure = await service.figure('uptime', YEAR);
    expect(figure).toMatchObject({ value: { percent: '99', exact: { numerator: 31_535_999_999, denominator: 31_536_000_000 } }, downMs: 1 });
  });

  it('#9 the last day of service is a day of service, and nothing after it counts', async () => {
    const service = await edge.service({ policy: INCIDENTS_ALONE, startedOn: '2025-10-01', endedOn: '2025-10-31' });
    await service.incident('i', { occurredAt: jst('2025-10-31 23:00'), restoredAt: jst('2025-11-02 00:00') });
    expect(await service.figure('uptime', YEAR)).toMatchObject({ agreedMs: 31 * DAY, downMs: HOUR });
  });

  it('#20 hours: the weekend and the evening of a stop do not count', async () => {
    const service = await edge.service({ policy: INCIDENTS_ALONE, serviceHours: { weekly: [{ ...WORKDAYS, from: '08:00', to: '20:00' }] } });
    await service.incident('i', { occurredAt: jst('2026-03-06 19:30'), restoredAt: jst('2026-03-09 08:30') });
    const figure = await service.figure('uptime', MARCH);
    expect(figure).toMatchObject({ agreedMs: 950_400_000, downMs: 3_600_000, value: { percent: '99.621' } });
    expect(figure.outages.reduce((sum, one) => sum + one.downMs, 0)).toBe(3_600_000);
  });

  it('#21 the holidays of Japan are known by their name: 20 March 2026 is none of the agreed days', async () => {
    const service = await edge.service({ policy: INCIDENTS_ALONE, serviceHours: { weekly: [{ ...WORKDAYS, from: '08:00', to: '20:00' }], holidays: 'jp' } });
    expect(await service.figure('uptime', MARCH)).toMatchObject({ agreedMs: 907_200_000 });
  });

  it('#22 hours past midnight belong to the day on which they began', async () => {
    const service = await edge.service({ policy: INCIDENTS_ALONE, serviceHours: { weekly: [{ days: ['fri'], from: '22:00', to: '02:00' }] } });
    await service.incident('i', { occurredAt: jst('2026-03-07 01:00'), restoredAt: jst('2026-03-07 05:00') });
    expect(await service.figure('uptime', { from: '2026-03-06', to: '2026-03-08' })).toMatchObject({ agreedMs: 4 * HOUR, downMs: HOUR });
  });

  it.each([
    ['loses an hour in March', '2026-03-08', '2026-03-09', 23],
    ['gains one in November', '2025-11-02', '2025-11-03', 25],
  ])('#22 a day in New York %s', async (_says, from, to, hours) => {
    const service = await edge.service({ policy: INCIDENTS_ALONE, timeZone: 'America/New_York' });
    expect(await service.figure('uptime', { from, to })).toMatchObject({ agreedMs: hours * HOUR });
  });

  it('#23 hours in New York over the hour that there is not: from 01:00 to 04:00 are two hours', async () => {
    const service = await edge.service({
      policy: INCIDENTS_ALONE,
      timeZone: 'America/New_York',
      serviceHours: { weekly: [{ days: ['sun'], from: '01:00', to: '04:00' }] },
    });
    const month = await service.read('/figures/uptime/breakdown?from=2026-03-01&to=2026-03-16&by=day');
    const agreed = (month['items'] as { label: string; agreedMs: number }[]).filter((row) => row.agreedMs > 0).map((row) => [row.label, row.agreedMs / HOUR]);
    expect(agreed).toEqual([['2026-03-01', 3], ['2026-03-08', 2], ['2026-03-15', 3]]);
  });

  it('#24 midnight of the year’s end is that of the service’s zone', async () => {
    const zones = [
      ['Asia/Tokyo', 1800, 1800],
      ['UTC', 3600, 0],
    ] as const;
    for (const [timeZone, before, after] of zones) {
      const service = await edge.service({ policy: INCIDENTS_ALONE, timeZone });
      await service.incident('i', { occurredAt: jst('2026-03-31 23:30'), restoredAt: jst('2026-04-01 00:30') });
      const down = async (from: string, to: string) => (await service.figure('uptime', { from, to })).downMs / 1000;
      expect([timeZone, await down('2025-04-01', '2026-04-01'), await down('2026-04-01', '2026-05-01')]).toEqual([timeZone, before, after]);
    }
  });

  it('#29 no agreed time at all: null, not 100', async () => {
    const service = await edge.service({ policy: INCIDENTS_ALONE, serviceHours: { weekly: [{ days: ['sun'], from: '09:00', to: '18:00' }] } });
    expect(await service.figure('uptime', { from: '2026-03-02', to: '2026-03-03' })).toMatchObject({
      value: null,
      lower: null,
      upper: null,
      coverage: null,
      agreedMs: 0,
      disclosable: false,
    });
  });
});
