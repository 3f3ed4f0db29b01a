import type { BatchAnswer, Discrepancy, Figure, FigureName, ServiceDefinitionInput } from '@kaiji/contracts';
import type { Answer, apiClient } from './api-client';
import { approverOf } from './correction-approver';
import type { ProbeResult } from './service-fixture';
import type { TestApp } from './test-app';
import type { TestClock } from './test-clock';

type Call = ReturnType<typeof apiClient>;
type FigureOf<Name extends FigureName> = Extract<Figure, { figure: Name }>;
export interface AskedPeriod {
  readonly from: string;
  readonly to: string;
  readonly asOf?: string;
}

const done = ({ status, body }: Answer): Record<string, unknown> => {
  if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body;
};

const queryOf = ({ from, to, asOf }: AskedPeriod): string => new URLSearchParams({ from, to, ...(asOf === undefined ? {} : { asOf }) }).toString();

/** A service that is filled and read through the public routes alone. What is sent must be taken. */
export class TrialService {
  constructor(
    private readonly app: () => TestApp,
    private readonly call: Call,
    readonly clock: TestClock,
    readonly key: string,
  ) {}

  async define(definition: ServiceDefinitionInput): Promise<void> {
    done(await this.call('PUT', this.path(), definition));
  }

  async incident(id: string, record: object): Promise<void> {
    const outage = { title: '停止', impact: 'outage', cause: 'software' };
    done(await this.call('PUT', this.path(`/incidents/${id}`), { ...outage, ...record }));
  }

  /** Recorded at `recordedAt`, by default as soon as it was announced. */
  async maintenance(id: string, record: { announcedAt: string; [field: string]: unknown }, recordedAt = record.announcedAt): Promise<void> {
    const before = this.clock.now();
    this.clock.set(Date.parse(recordedAt));
    done(await this.call('PUT', this.path(`/maintenances/${id}`), { title: '定期メンテナンス', ...record }));
    this.clock.set(before);
  }

  async probes(results: readonly ProbeResult[]): Promise<BatchAnswer> {
    return this.batch('probe-results', { results });
  }

  /** Sends a batch of records; none may be refused. */
  async records(route: string, field: string, items: readonly object[]): Promise<BatchAnswer> {
    return this.batch(route, { [field]: items });
  }

  /** Asks for a correction and has another person approve it. */
  async approvedCorrection(correction: object): Promise<string> {
    const asked = await this.correction(correction);
    const approve = await approverOf(this.app());
    const response = await approve(`${this.path(`/corrections/${asked}`)}/approve`, { method: 'POST', body: '{}' });
    if (response.status !== 200) throw new Error(await response.text());
    return asked;
  }

  async correction(correction: object): Promise<string> {
    const asked = done(await this.call('POST', this.path('/corrections'), { kind: 'state', reason: '監視系の故障', ...correction }));
    return String(asked['id']);
  }

  async figure<Name extends FigureName>(name: Name, period: AskedPeriod): Promise<FigureOf<Name>> {
    return (await this.read(`/figures/${name}?${queryOf(period)}`)) as unknown as FigureOf<Name>;
  }

  async figures(period: AskedPeriod): Promise<Figure[]> {
    return (await this.read(`/figures?${queryOf(period)}`))['items'] as Figure[];
  }

  async discrepancies(period: AskedPeriod): Promise<Discrepancy[]> {
    return (await this.read(`/discrepancies?${queryOf(period)}`))['items'] as Discrepancy[];
  }

  async read(path: string): Promise<Record<string, unknown>> {
    return done(await this.call('GET', this.path(path)));
  }

  send(method: string, path: string, body: unknown): Promise<Answer> {
    return this.call(method, this.path(path), body);
  }

  private async batch(route: string, body: object): Promise<BatchAnswer> {
    const answer = done(await this.call('POST', this.path(`/${route}`), body)) as unknown as BatchAnswer;
    if (answer.rejected.length > 0) throw new Error(JSON.stringify(answer.rejected.slice(0, 3)));
    return answer;
  }

  private path(rest = ''): string {
    return `/services/${this.key}${rest}`;
  }
}
