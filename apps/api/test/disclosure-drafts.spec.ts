import type { Disclosure } from '@kaiji/contracts';
import { apiClient } from './support/api-client';
import { SMALL_SERVICE, steadyResults } from './support/service-fixture';
import { startTestApp, type TestApp } from './support/test-app';

const MARCH = { edition: 'asp-saas-2019', date: '2026-03-31', from: '2026-03-01', to: '2026-04-01' };
const DAYS = Array.from({ length: 31 }, (_, index) => String(index + 1).padStart(2, '0'));

const nightly = (day: string, target: string) => ({
  id: `${target}-${day}`,
  target,
  startedAt: `2026-03-${day}T02:00:00+09:00`,
  completedAt: `2026-03-${day}T03:00:00+09:00`,
  outcome: 'success',
  kind: 'independent',
});

const patch = (advisory: string, releasedAt: string, startedAt?: string) => ({
  advisory,
  asset: 'web-1',
  severity: 'high',
  releasedAt,
  ...(startedAt === undefined ? {} : { startedAt }),
});

/** From the records to the form's wording, through the real figures. */
describe('drafts of a disclosure', () => {
  let app: TestApp;
  const call = apiClient(() => app);

  const textsOf = async (service: string): Promise<Record<string, string | null>> => {
    const { status, body } = await call('POST', `/services/${service}/disclosures`, MARCH);
    expect(status).toBe(201);
    return Object.fromEntries((body as unknown as Disclosure).answers.map((one) => [one.field, one.text]));
  };

  /** A service that was watched all March, and nothing else. */
  const watched = async (service: string): Promise<void> => {
    await call('PUT', `/services/${service}`, SMALL_SERVICE);
    await call('POST', `/services/${service}/probe-results`, { results: steadyResults('2026-02-28T15:00:00Z', '2026-03-31T15:00:00Z') });
  };

  beforeAll(async () => {
    app = await startTestApp();
  }, 30_000);
  afterAll(() => app.stop());

  it('states what was kept', async () => {
    await watched('good');
    await call('POST', '/services/good/backup-runs', { runs: DAYS.map((day) => nightly(day, 'db')) });
    const checks = ['01', '08', '15', '22', '29'].map((day) => ({ id: day, target: 'db', at: `2026-03-${day}T05:00:00+09:00`, kind: 'restore', errors: 0 }));
    await call('POST', '/services/good/backup-checks', { checks });
    await call('POST', '/services/good/patches', { patches: [patch('CVE-1', '2026-03-02T00:00:00Z', '2026-03-10T00:00:00Z')] });
    await call('PUT', '/services/good/maintenances/m-1', {
      title: '定期メンテナンス',
      announcedAt: '2026-02-01T10:00:00+09:00',
      startsAt: '2026-03-15T01:00:00+09:00',
      endsAt: '2026-03-15T02:00:00+09:00',
    });
    expect(await textsOf('good')).toMatchObject({
      '39-1': '100.000%(2026年3月1日～2026年3月31日)',
      '39-2': null,
      '39-3': '計0件 ハードウェア障害 0件、ソフトウェア障害 0件、ネットワーク障害 0件、その他 0件(2026年3月1日～2026年3月31日)',
      '45-1': '毎日',
      '45-2': '1世代',
      '46': '1週間ごと',
      '54-1': '1回/1分',
      '54-2': null,
      '54-6': null,
      '55': '有',
      '59': 'ベンダーリリースから2週間以内',
      '91-1': '1か月前',
      '91-3': '無',
      '92': null,
    });
  });

  it('states what was not kept as it was', async () => {
    await watched('bad');
    const runs = DAYS.filter((day) => day !== '10').map((day) => nightly(day, 'db'));
    await call('POST', '/services/bad/backup-runs', { runs });
    await call('POST', '/services/bad/patches', {
      patches: [
        patch('CVE-1', '2026-03-02T00:00:00Z', '2026-03-10T00:00:00Z'),
        patch('CVE-2', '2026-03-02T00:00:00Z', '2026-03-23T00:00:00Z'),
        patch('CVE-3', '2026-03-03T00:00:00Z'),
      ],
    });
    await call('PUT', '/services/bad/maintenances/m-1', {
      title: '緊急メンテナンス',
      announcedAt: '2026-03-14T10:00:00+09:00',
      startsAt: '2026-03-15T01:00:00+09:00',
      endsAt: '2026-03-15T02:00:00+09:00',
    });
    const incident = { title: '停止', impact: 'outage', cause: 'power', occurredAt: '2026-03-20T10:00:00+09:00', restoredAt: '2026-03-20T10:00:01+09:00' };
    await call('PUT', '/services/bad/incidents/i-1', { ...incident, detectedAt: '2026-03-20T10:00:00+09:00', firstNoticeAt: '2026-03-20T11:30:00+09:00' });
    await call('PUT', '/services/bad/incidents/i-2', { ...incident, detectedAt: '2026-03-20T10:00:00+09:00' });
    await call('PUT', '/services/bad/incidents/i-3', incident);
    expect(await textsOf('bad')).toMatchObject({
      '39-1': '99.999%(2026年3月1日～2026年3月31日)',
      '39-3': '計3件 ハードウェア障害 3件、ソフトウェア障害 0件、ネットワーク障害 0件、その他 0件(2026年3月1日～2026年3月31日)',
      '45-1': '毎日(実施率 96.774%、最大間隔 48時間)',
      '46': null,
      '54-6': '検知後最長90分(通知 1件の実績、ほかに未通知 2件)',
      '59': 'ベンダーリリースから2週間以内の着手率 33.333%(対象3件中1件、最長29日、未着手を含む)',
      '91-1': null,
      '91-3': '有',
      '92': '有(対象の障害3件中1件を通知)',
    });
  });

  it('does not call a stop that only the probes saw no stop', async () => {
    await call('PUT', '/services/unrecorded', SMALL_SERVICE);
    const isDown = (atMs: number): boolean => atMs >= Date.parse('2026-03-10T01:00:00Z') && atMs < Date.parse('2026-03-10T01:30:00Z');
    const results = steadyResults('2026-02-28T15:00:00Z', '2026-03-31T15:00:00Z', (atMs) => (isDown(atMs) ? 'down' : 'up'));
    await call('POST', '/services/unrecorded/probe-results', { results });
    const texts = await textsOf('unrecorded');
    expect(texts['39-1']).toBe('99.932%(2026年3月1日～2026年3月31日)');
    expect(texts['39-3']).toMatch(/^計0件 .*。ほかに監視で検知し件数に含まれない停止 1件$/);
  });
});
