import { apiClient } from './api-client';
import { sendFigureInput, type SendableInput } from './send-figure-input';
import { SMALL_SERVICE } from './service-fixture';
import { startTestApp, type TestApp } from './test-app';
import { TestClock } from './test-clock';
import { TrialService } from './trial-service';
import type { ServiceDefinitionInput } from '@kaiji/contracts';

export interface EdgeApp {
  /** A provider of the running application, for jobs that no route starts. */
  resolve<T>(type: new (...parts: never[]) => T): T;
  readonly clock: TestClock;
  readonly call: ReturnType<typeof apiClient>;
  /** A new service, recorded at an instant of the clock (which then stands there). */
  service(definition?: Partial<ServiceDefinitionInput>, recordedAt?: string): Promise<TrialService>;
  /** A new service with all that a figure's input holds; the clock then stands at its asOf. */
  send(input: SendableInput): Promise<TrialService>;
}

/** After every period that the tests speak of. */
export const LONG_AFTER = '2026-06-01T00:00:00+09:00';
/** Before all of them: what is recorded from then on is no imported past. */
export const LONG_BEFORE = '2022-01-01T00:00:00+09:00';

/** One application and database for all tests of a file; each test has a service of its own. */
export function edgeApp(): EdgeApp {
  let app: TestApp | undefined;
  let count = 0;
  const clock = new TestClock(Date.parse(LONG_AFTER));
  const running = (): TestApp => {
    if (app === undefined) throw new Error('the application has not started');
    return app;
  };
  const call = apiClient(running);
  beforeAll(async () => {
    app = await startTestApp({ clock });
  });
  afterAll(() => app?.stop());
  return {
    resolve: (type) => running().app.get(type),
    clock,
    call,
    service: async (definition = {}, recordedAt = LONG_BEFORE) => {
      clock.set(Date.parse(recordedAt));
      const service = new TrialService(running, call, clock, `edge-${(count += 1)}`);
      await service.define({ ...SMALL_SERVICE, ...definition });
      clock.set(Date.parse(LONG_AFTER));
      return service;
    },
    send: (input) => sendFigureInput(running, call, clock, `case-${(count += 1)}`, input),
  };
}

/** The policy of a past without probe results: what no incident speaks of was up. */
export const INCIDENTS_ALONE = { basis: 'incidents' } as const;
