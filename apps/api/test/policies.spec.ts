import type { FiguresResponse, UptimeFigure } from '@kaiji/contracts';
import { policySchema } from '@kaiji/contracts';
import { NightlyFigures } from '../src/features/figures';
import { apiClient } from './support/api-client';
import { SMALL_SERVICE, steadyResults } from './support/service-fixture';
import { startTestApp, type TestApp } from './support/test-app';
import { TestClock } from './support/test-clock';

const STRICT = { policy: { confirmFailures: 1 }, reason: '単発の失敗も停止とみなすことにしたため' };

describe('policies in versions', () => {
  let app: TestApp;
  const clock = new TestClock(Date.parse('2026-03-20T00:00:00Z'));
  const call = apiClient(() => app);

  /** Each day at noon one failure alone: a minute of downtime where one failure is enough. */
  const outcome = (atMs: number): 'up' | 'down' => ((atMs + 9 * 3_600_000) % 86_400_000 === 43_200_000 ? 'down' : 'up');

  beforeAll(async () => {
    app = await startTestApp({ clock });
    await call('PUT', '/services/policies', SMALL_SERVICE);
    await call('POST', '/services/policies/probe-results', { results: steadyResults('2026-03-01T00:00:00+09:00', '2026-03-11T00:02:00+09:00', outcome) });
  });
  afterAll(() => app.stop());

  const uptime = async (): Promise<UptimeFigure> => {
    const { body } = await call('GET', '/services/policies/figures?from=2026-03-01&to=2026-03-11');
    return (body as unknown as FiguresResponse).items[0] as UptimeFigure;
  };

  it('computes each day under the policy that held there, and says so', async () => {
    expect((await uptime()).downMs).toBe(0);
    const nightly = app.app.get(NightlyFigures);
    clock.advance(60_000);
    await nightly.run();

    const put = await call('PUT', '/services/policies/policies/2026-03-08', STRICT);
    expect(put).toMatchObject({ status: 200, body: { from: '2026-03-08', revision: 1, policy: policySchema.parse(STRICT.policy), reason: STRICT.reason } });
    expect((await call('PUT', '/services/policies/policies/2026-03-08', STRICT)).body).toMatchObject({ revision: 1 });

    const figure = await uptime();
    expect(figure.downMs).toBe(3 * 60_000);
    expect(figure.rules.policy.confirmFailures).toBe(1);
    expect(figure.notes).toContainEqual(expect.objectContaining({ code: 'policyChanged' }));

    await nightly.run();
    clock.advance(60_000);
    await nightly.run();
    const { body } = await call('GET', '/services/policies/trend?from=2026-03-06&to=2026-03-11');
    expect((body['items'] as { day: string; revision: number; downMs: number }[]).map((one) => [one.day, one.revision, one.downMs])).toEqual([
      ['2026-03-06', 1, 0],
      ['2026-03-07', 1, 0],
      ['2026-03-08', 2, 60_000],
      ['2026-03-09', 2, 60_000],
      ['2026-03-10', 2, 60_000],
    ]);
  });

  it('lists the definition’s policy and those after it', async () => {
    const { body } = await call('GET', '/services/policies/policies');
    expect(body['items']).toMatchObject([
      { from: null, policy: { confirmFailures: 2 } },
      { from: '2026-03-08', policy: { confirmFailures: 1 }, source: expect.stringMatching(/^token:/) },
    ]);
  });

  it.each([
    ['a day that there is not', '2026-02-30', STRICT, 400],
    ['no reason', '2026-03-08', { policy: {} }, 400],
    ['an unknown choice', '2026-03-08', { policy: { luck: 1 }, reason: 'x' }, 400],
    ['a choice out of range', '2026-03-08', { policy: { minimumCoverage: 2 }, reason: 'x' }, 400],
  ])('refuses %s', async (_name, from, body, status) => {
    expect((await call('PUT', `/services/policies/policies/${from}`, body)).status).toBe(status);
  });
});
