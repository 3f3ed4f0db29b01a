import { edgeApp, INCIDENTS_ALONE } from '../support/edge-app';
import { jst, MINUTE } from '../support/local-time';

const DAY_OF = { from: '2026-03-06', to: '2026-03-07' };
const at = (time: string): string => jst(`2026-03-06 ${time}`);

describe('telling the users, over HTTP', () => {
  const edge = edgeApp();

  it('#62 after 60:00 in time, after 60:01 late, never: missed', async () => {
    const service = await edge.service({ policy: INCIDENTS_ALONE });
    const stop = (hour: string, firstNoticeAt?: string) => ({
      occurredAt: at(`${hour}:00`),
      detectedAt: at(`${hour}:00`),
      restoredAt: at(`${hour}:30`),
      ...(firstNoticeAt === undefined ? {} : { firstNoticeAt: at(firstNoticeAt) }),
    });
    await service.incident('met', stop('01', '02:00:00'));
    await service.incident('late', stop('03', '04:00:01'));
    await service.incident('never', stop('05'));
    const figure = await service.figure('notification', DAY_OF);
    expect(figure.value).toEqual({ percent: '33.333', exact: { numerator: 1, denominator: 3 } });
    expect(figure.notification).toMatchObject({ n: 2, met: 1, late: 1, missed: 1, pending: 0, limitMs: 60 * MINUTE, maxMs: 60 * MINUTE + 1000 });
  });

  it('#62 nobody told yet and the limit not over: neither met nor missed', async () => {
    const service = await edge.service({ policy: INCIDENTS_ALONE });
    await service.incident('i', { occurredAt: at('10:00'), detectedAt: at('10:00') });
    const until = async (time: string) => (await service.figure('notification', { ...DAY_OF, asOf: at(time) })).notification;
    expect(await until('10:59')).toMatchObject({ missed: 0, pending: 1, withinLimit: null });
    expect(await until('11:01')).toMatchObject({ missed: 1, pending: 0, withinLimit: { percent: '0.000' } });
  });

  it('#63 nothing to tell: null, not 100', async () => {
    const service = await edge.service({ policy: INCIDENTS_ALONE });
    expect(await service.figure('notification', DAY_OF)).toMatchObject({ value: null, notification: { n: 0, meanMs: null, withinLimit: null } });
  });
});
