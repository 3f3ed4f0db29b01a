import type { Derivation, WhatIfResponse } from '@kaiji/contracts';
import { apiClient } from './support/api-client';
import { SMALL_SERVICE, steadyResults } from './support/service-fixture';
import { startTestApp, type TestApp } from './support/test-app';
import { TestClock } from './support/test-clock';

const DAY = 'from=2026-03-06&to=2026-03-07';
const INCIDENT = { title: '停止', impact: 'outage', cause: 'carrier', occurredAt: '2026-03-06T10:00:00+09:00', restoredAt: '2026-03-06T10:10:00+09:00' };
const outcome = (atMs: number): 'up' | 'down' => {
  const minute = (atMs - Date.parse('2026-03-06T00:00:00+09:00')) / 60_000;
  return minute >= 600 && minute < 610 ? 'down' : 'up';
};

describe('derivations and what-if over HTTP', () => {
  let app: TestApp;
  const call = apiClient(() => app);

  beforeAll(async () => {
    app = await startTestApp({ clock: new TestClock(Date.parse('2026-03-10T00:00:00Z')) });
    await call('PUT', '/services/explain', SMALL_SERVICE);
    await call('POST', '/services/explain/probe-results', { results: steadyResults('2026-03-06T00:00:00+09:00', '2026-03-07T00:02:00+09:00', outcome) });
    await call('PUT', '/services/explain/incidents/I-1', INCIDENT);
    const maintenance = { title: '保守', announcedAt: '2026-02-01T00:00:00Z', startsAt: '2026-03-06T02:00:00+09:00', endsAt: '2026-03-06T04:00:00+09:00' };
    await call('PUT', '/services/explain/maintenances/M-1', maintenance);
  });
  afterAll(() => app.stop());

  it('derives the headline step by step, and each stop names its records', async () => {
    const { status, body } = await call('GET', `/services/explain/figures/uptime/explain?${DAY}`);
    const derivation = body as unknown as Derivation;
    expect(status).toBe(200);
    expect(derivation).toMatchObject({ figure: 'uptime', headline: { value: '99.242' }, numerator: { value: '78600000' }, denominator: { value: '79200000' } });
    const down = derivation.intervals.filter((one) => one.kind === 'down');
    expect(down).toMatchObject([{ from: '2026-03-06T01:00:00.000Z', to: '2026-03-06T01:10:00.000Z', countedMs: '600000' }]);
    expect(down[0]?.origins).toEqual(
      expect.arrayContaining([
        { kind: 'incident', id: 'I-1', revision: 1 },
        expect.objectContaining({ kind: 'run', check: 'http', location: 'tokyo', count: 10, from: '2026-03-06T01:00:00.000Z' }),
      ]),
    );
    const results = new Map(derivation.steps.map((step) => [`${step.result.code}/${step.result.subject ?? ''}`, step.result.value]));
    expect([...results.values()]).toEqual(expect.arrayContaining(['86400000', '7200000', '79200000', '600000', '78600000']));
  });

  it.each(['uptime', 'incidents', 'patches', 'backups', 'monitoring', 'maintenance', 'notification', 'support'])('explains %s', async (figure) => {
    const { status, body } = await call('GET', `/services/explain/figures/${figure}/explain?${DAY}`);
    expect([status, body['figure']]).toEqual([200, figure]);
    expect(body['evidence']).toMatchObject({ hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });

  const whatIf = (changes: unknown[]) => call('POST', '/services/explain/figures/what-if', { from: '2026-03-06', to: '2026-03-07', changes });

  it('puts old and new side by side, and keeps nothing', async () => {
    const before = (await call('GET', `/services/explain/figures?${DAY}`)).body;
    const { status, body } = await whatIf([
      { kind: 'incident', id: 'I-1', fields: { cause: 'hardware', restoredAt: '2026-03-06T10:20:00+09:00' } },
      { kind: 'maintenance', id: 'M-1', fields: { announcedAt: '2026-03-05T00:00:00Z' } },
    ]);
    expect(status).toBe(200);
    const { items } = body as unknown as WhatIfResponse;
    const uptime = items.find((one) => one.figure === 'uptime');
    expect(uptime).toMatchObject({ changed: true, before: { downMs: 600_000, excludedMs: 7_200_000 }, after: { downMs: 1_200_000, excludedMs: 0 } });
    expect(items.find((one) => one.figure === 'incidents')?.after).toMatchObject({ byCause: { hardware: 1, network: 0 } });
    expect(items.find((one) => one.figure === 'patches')?.changed).toBe(false);
    expect((await call('GET', `/services/explain/figures?${DAY}`)).body).toEqual(before);
  });

  it('tries another policy, of which only the named choice changes', async () => {
    const { body } = await whatIf([{ kind: 'policy', policy: { maintenanceNoticeDays: 60 } }]);
    const { items } = body as unknown as WhatIfResponse;
    expect(items[0]?.after).toMatchObject({ excludedMs: 0, rules: { policy: { maintenanceNoticeDays: 60, confirmFailures: 2 } } });
  });

  it('tries a correction that nobody has approved', async () => {
    const add = { kind: 'state', from: '2026-03-06T10:00:00+09:00', to: '2026-03-06T10:10:00+09:00', state: 'up', reason: '監視側の障害' };
    const { body } = await whatIf([{ kind: 'correction', add }]);
    expect((body as unknown as WhatIfResponse).items[0]).toMatchObject({ before: { downMs: 600_000 }, after: { downMs: 0 } });
  });

  it.each([
    ['an incident that there is not', [{ kind: 'incident', id: 'nope', removed: true }]],
    ['an unknown field', [{ kind: 'incident', id: 'I-1', fields: { colour: 'red' } }]],
    ['an end before its start', [{ kind: 'incident', id: 'I-1', fields: { restoredAt: '2026-03-06T09:00:00+09:00' } }]],
    ['taking away what must stay', [{ kind: 'incident', id: 'I-1', fields: { title: null } }]],
    ['an unknown kind', [{ kind: 'weather', id: 'I-1' }]],
    ['no change', []],
  ])('refuses %s', async (_name, changes) => {
    const { status, body } = await whatIf(changes);
    expect([status, body['code']]).toEqual([400, 'validation']);
  });
});
