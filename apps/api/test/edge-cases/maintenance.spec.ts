import { edgeApp, INCIDENTS_ALONE } from '../support/edge-app';
import { HOUR, jst, MINUTE } from '../support/local-time';

const YEAR = { from: '2025-04-01', to: '2026-04-01' };
const AGREED_MS = 31_536_000_000;
/** Two hours on 8 June 2025, announced eight days before. */
const WINDOW = { announcedAt: jst('2025-05-31 01:00'), startsAt: jst('2025-06-08 01:00'), endsAt: jst('2025-06-08 03:00') };
const stopFrom = (from: string, to: string) => ({ occurredAt: jst(`2025-06-08 ${from}`), restoredAt: jst(`2025-06-08 ${to}`) });

describe('maintenance, over HTTP', () => {
  const edge = edgeApp();
  const incidentsAlone = () => edge.service({ policy: INCIDENTS_ALONE });

  it('#11 planned and announced in time: out of the agreed time, before and after exclusions side by side', async () => {
    const service = await incidentsAlone();
    await service.maintenance('m', WINDOW);
    const figure = await service.figure('uptime', YEAR);
    expect(figure).toMatchObject({ value: { percent: '100.000' }, agreedMs: 31_528_800_000, excludedMs: 2 * HOUR, emergencies: [] });
    expect(figure.exclusions).toMatchObject([{ maintenance: 'm', noticeMs: 192 * HOUR, enteredAfterTheFact: false, excludedMs: 2 * HOUR }]);
    expect(figure.beforeExclusions).toMatchObject({ agreedMs: AGREED_MS });
  });

  it('#12 what runs over its window is downtime, also where no incident says so', async () => {
    const service = await incidentsAlone();
    await service.maintenance('m', WINDOW);
    await service.maintenance('m', { ...WINDOW, endedAt: jst('2025-06-08 03:10') }, jst('2025-06-08 03:11'));
    expect(await service.figure('uptime', YEAR)).toMatchObject({
      value: { percent: '99.998', exact: { numerator: 31_528_200_000, denominator: 31_528_800_000 } },
      downMs: 10 * MINUTE,
      emergencies: [{ maintenance: 'm', reason: 'overrun', downMs: 10 * MINUTE }],
    });
  });

  it('#14 announced three days before where seven are promised: an emergency, and downtime', async () => {
    const service = await incidentsAlone();
    await service.maintenance('m', { ...WINDOW, announcedAt: jst('2025-06-05 01:00') });
    await service.incident('i', stopFrom('01:00', '03:00'));
    expect(await service.figure('uptime', YEAR)).toMatchObject({
      value: { percent: '99.977' },
      excludedMs: 0,
      exclusions: [],
      emergencies: [{ maintenance: 'm', reason: 'shortNotice', noticeMs: 72 * HOUR, downMs: 2 * HOUR }],
    });
    expect(await service.figure('maintenance', YEAR)).toMatchObject({ planned: 0, emergency: 1, hasEmergency: true });
  });

  it('#14 exactly seven days are enough, a millisecond less is not', async () => {
    const service = await incidentsAlone();
    await service.maintenance('seven', { ...WINDOW, announcedAt: '2025-05-31T16:00:00.000Z' });
    expect((await service.figure('uptime', YEAR)).excludedMs).toBe(2 * HOUR);
    const less = await incidentsAlone();
    await less.maintenance('less', { ...WINDOW, announcedAt: '2025-05-31T16:00:00.001Z' });
    expect((await less.figure('uptime', YEAR)).excludedMs).toBe(0);
  });

  it('#15 entered after it had begun: not excluded, whatever it says of its announcement', async () => {
    const service = await incidentsAlone();
    await service.maintenance('m', WINDOW, '2025-06-07T16:00:00.001Z');
    expect(await service.figure('uptime', YEAR)).toMatchObject({ excludedMs: 0, downMs: 2 * HOUR, emergencies: [{ maintenance: 'm' }] });
    const before = await incidentsAlone();
    await before.maintenance('m', WINDOW, WINDOW.startsAt);
    expect(await before.figure('uptime', YEAR)).toMatchObject({ excludedMs: 2 * HOUR, downMs: 0 });
  });

  it('#15 of a past that was imported with the service its announcement is believed, and marked', async () => {
    const service = await edge.service({ policy: INCIDENTS_ALONE }, '2026-04-15T00:00:00+09:00');
    await service.maintenance('m', WINDOW, '2026-04-16T00:00:00+09:00');
    expect(await service.figure('uptime', YEAR)).toMatchObject({ excludedMs: 2 * HOUR, exclusions: [{ enteredAfterTheFact: true }] });
  });

  it('#15 widened after its start: only the window as it was first recorded is excluded', async () => {
    const service = await incidentsAlone();
    await service.maintenance('m', WINDOW);
    await service.maintenance('m', { ...WINDOW, endsAt: jst('2025-06-08 05:00') }, jst('2025-06-08 02:00'));
    expect(await service.figure('uptime', YEAR)).toMatchObject({
      excludedMs: 2 * HOUR,
      downMs: 2 * HOUR,
      emergencies: [{ maintenance: 'm', reason: 'widenedAfterStart', downMs: 2 * HOUR }],
    });
  });

  it.each([
    ['cancelled', { cancelledAt: jst('2025-06-08 01:30') }],
    ['ended early', { endedAt: jst('2025-06-08 01:30') }],
  ])('#16 %s after 30 minutes: half an hour is excluded', async (_says, change) => {
    const service = await incidentsAlone();
    await service.maintenance('m', WINDOW);
    await service.maintenance('m', { ...WINDOW, ...change }, jst('2025-06-08 01:31'));
    await service.incident('i', stopFrom('01:00', '02:00'));
    expect(await service.figure('uptime', YEAR)).toMatchObject({ excludedMs: 30 * MINUTE, downMs: 30 * MINUTE, agreedMs: AGREED_MS - 30 * MINUTE });
  });

  it('#17 windows that overlap are excluded once', async () => {
    const service = await incidentsAlone();
    await service.maintenance('a', WINDOW);
    await service.maintenance('b', { ...WINDOW, startsAt: jst('2025-06-08 02:00'), endsAt: jst('2025-06-08 04:00') });
    expect(await service.figure('uptime', YEAR)).toMatchObject({ excludedMs: 3 * HOUR, agreedMs: AGREED_MS - 3 * HOUR });
  });

  it('#18 a stop around a window: what lies outside it is downtime', async () => {
    const service = await incidentsAlone();
    await service.maintenance('m', WINDOW);
    await service.incident('i', stopFrom('00:30', '04:30'));
    expect(await service.figure('uptime', YEAR)).toMatchObject({ downMs: 2 * HOUR, excludedMs: 2 * HOUR, beforeExclusions: { downMs: 4 * HOUR, agreedMs: AGREED_MS } });
  });

  it('#19 a window outside the hours of service takes nothing away', async () => {
    const serviceHours = { weekly: [{ days: ['mon' as const], from: '08:00', to: '20:00' }] };
    const service = await edge.service({ policy: INCIDENTS_ALONE, serviceHours });
    await service.maintenance('m', WINDOW);
    expect(await service.figure('uptime', YEAR)).toMatchObject({ agreedMs: 52 * 12 * HOUR, excludedMs: 0 });
  });

  it('the month of 720 h: least and median notice, and the share that kept to the promise', async () => {
    const service = await incidentsAlone();
    const at = (day: string, time: string): string => jst(`2026-04-${day} ${time}`);
    const month = { from: '2026-04-01', to: '2026-05-01' };
    await service.maintenance('a', { announcedAt: at('01', '00:00'), startsAt: at('11', '00:00'), endsAt: at('11', '08:00') });
    await service.maintenance('b', { announcedAt: at('18', '00:00'), startsAt: at('20', '00:00'), endsAt: at('20', '01:00') });
    await service.maintenance('c', { announcedAt: at('12', '00:00'), startsAt: at('25', '00:00'), endsAt: at('25', '01:00'), cancelledAt: at('12', '01:00') }, at('12', '02:00'));
    await service.incident('i', { occurredAt: at('15', '00:00'), restoredAt: at('15', '00:30') });
    expect(await service.figure('uptime', month)).toMatchObject({ excludedMs: 8 * HOUR, agreedMs: 712 * HOUR, downMs: 90 * MINUTE });
    expect(await service.figure('maintenance', month)).toMatchObject({
      value: { minimumNoticeDays: 2 },
      planned: 1,
      emergency: 1,
      cancelled: 1,
      minimumNoticeMs: 48 * HOUR,
      withinNotice: { percent: '50.000', exact: { numerator: 1, denominator: 2 } },
    });
  });
});
