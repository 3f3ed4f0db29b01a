import { JobLock } from '../src/platform/jobs';
import { Metrics } from '../src/platform/telemetry';
import { serveOn, type Served, startTestApp, type TestApp } from './support/test-app';

describe('the lock of a job', () => {
  let app: TestApp;
  let other: Served;

  beforeAll(async () => {
    app = await startTestApp();
    other = await serveOn(app.databaseUrl);
  });
  afterAll(async () => {
    await other.app.close();
    await app.stop();
  });

  const here = (): JobLock => app.app.get(JobLock);
  const there = (): JobLock => other.app.get(JobLock);
  const accountNames = async (): Promise<string[]> => {
    const { items } = (await (await app.admin('/accounts')).json()) as { items: { name: string }[] };
    return items.map((one) => one.name);
  };

  it('lets one process in at a time, and the next when it is done', async () => {
    const ran: string[] = [];
    const answer = await here().runOnce('job', async () => {
      ran.push('here');
      expect(await there().runOnce('job', () => Promise.resolve(ran.push('there')))).toBeUndefined();
      return 'done';
    });
    expect([answer, ran]).toEqual(['done', ['here']]);
    expect(await there().runOnce('job', () => Promise.resolve('next'))).toBe('next');
  });

  it('of another job is another lock', async () => {
    await here().runOnce('job', async () => {
      expect(await there().runOnce('another job', () => Promise.resolve(1))).toBe(1);
    });
  });

  it('keeps nothing of a run that failed, and is given back', async () => {
    const failing = here().runOnce('failing', async (manager) => {
      await manager.query(`UPDATE account SET name = 'half done'`);
      throw new Error('failed on purpose');
    });
    await expect(failing).rejects.toThrow('failed on purpose');
    expect(await accountNames()).toEqual(['管理者']);
    expect(await there().runOnce('failing', () => Promise.resolve('next'))).toBe('next');
  });

  it('counts runs by how they ended', async () => {
    const text = await app.app.get(Metrics).registry.metrics();
    expect(text).toContain('kaiji_job_runs_total{job="job",outcome="success"} 2');
    expect(text).toContain('kaiji_job_runs_total{job="failing",outcome="failure"} 1');
    expect(text).toContain('kaiji_job_duration_seconds_count{job="job"} 2');
    expect(await other.app.get(Metrics).registry.metrics()).toContain('kaiji_job_runs_total{job="job",outcome="skipped"} 1');
  });
});

describe('gauges of services', () => {
  it('are absent where a figure is not known', async () => {
    const app = await startTestApp();
    const metrics = app.app.get(Metrics);
    const read = (): Promise<string> => metrics.registry.metrics();
    metrics.setService('a', { uptimeRatio: 0.999, coverageRatio: 1, downtimeSeconds: 12, incidents: [{ cause: 'hardware', count: 2 }] });
    expect(await read()).toContain('kaiji_service_uptime_ratio{service="a"} 0.999');
    expect(await read()).toContain('kaiji_service_incidents{service="a",cause="hardware"} 2');
    metrics.setService('a', { uptimeRatio: undefined, coverageRatio: 0.2, downtimeSeconds: 12 });
    const text = await read();
    await app.stop();
    expect(text).not.toMatch(/^kaiji_service_uptime_ratio\{/m);
    expect(text).toContain('kaiji_service_coverage_ratio{service="a"} 0.2');
  });
});
