import type { ServiceDefinitionInput } from '@kaiji/contracts';
import { buildRuns, type ComponentDefinition, type FigureInput, localDateOf, type Maintenance, type ProbeResult } from '@kaiji/metrics';
import type { apiClient } from './api-client';
import { iso } from './local-time';
import type { TestApp } from './test-app';
import type { TestClock } from './test-clock';
import { TrialService } from './trial-service';

/** A figure's input before its results became runs. */
export type SendableInput = Omit<FigureInput, 'runs' | 'gapCounts' | 'service'> & {
  readonly service: FigureInput['service'] & { readonly recordedAt: number };
  readonly results: readonly ProbeResult[];
};

const INSTANT = /(^(at|from|to)$)|At$/;

/** A record with its instants as RFC 3339. */
const onTheWire = (record: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record).map(([field, value]): [string, unknown] => [field, INSTANT.test(field) && typeof value === 'number' ? iso(value) : value]));

const without = (record: object, ...fields: string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(onTheWire(record)).filter(([field]) => !fields.includes(field)));

const componentOf = (component: ComponentDefinition): ServiceDefinitionInput['components'][number] => ({
  ...component,
  checks: component.checks.map(({ intervalMs, locations, ...check }) => ({ ...check, intervalSeconds: intervalMs / 1000, locations: locations && [...locations] })),
});

function definitionOf({ service, timeZone, policy }: SendableInput): ServiceDefinitionInput {
  return {
    name: '検算',
    timeZone,
    policy,
    startedOn: service.startedAt === undefined ? undefined : localDateOf(service.startedAt, timeZone),
    serviceHours: service.hours && {
      weekly: service.hours.weekly.map((one) => ({ ...one, days: [...one.days] })),
      holidays: [...service.hours.holidays],
    },
    components: service.components.map(componentOf),
  };
}

/** Why an input cannot be sent as it is; `undefined` where it can. */
export function obstacleOf({ service, corrections, results }: SendableInput): string | undefined {
  if (service.components.some((one) => one.checks.some((check) => check.intervalMs % 1000 !== 0))) return 'an interval that is not whole seconds';
  if (corrections.length > 0) return 'a correction has no id before it is asked for';
  const intervals = new Map(service.components.flatMap((one) => one.checks.map((check) => [check.key, check.intervalMs] as const)));
  return results.some((one) => one.intervalMs !== intervals.get(one.check)) ? 'results from before the interval was changed' : undefined;
}

async function sendMaintenances(service: TrialService, maintenances: readonly Maintenance[]): Promise<void> {
  const revisions = maintenances.flatMap(({ id, revisions }) => revisions.map((revision) => ({ id, revision })));
  for (const { id, revision } of revisions.sort((a, b) => a.revision.recordedAt - b.revision.recordedAt)) {
    await service.maintenance(id, { ...without(revision, 'revision', 'recordedAt', 'recordedBy'), announcedAt: iso(revision.announcedAt) }, iso(revision.recordedAt));
  }
}

async function sendRecords(service: TrialService, input: SendableInput): Promise<void> {
  const { results, incidents, backupRuns, backupChecks, patches, contacts } = input;
  if (results.length > 0) await service.probes(results.map((one) => ({ ...without(one, 'intervalMs', 'at'), check: one.check, outcome: one.outcome, at: iso(one.at) })));
  for (const incident of incidents) await service.incident(incident.id, without(incident, 'id', 'revision'));
  const batches = [['backup-runs', 'runs', backupRuns], ['backup-checks', 'checks', backupChecks], ['patches', 'patches', patches], ['support-contacts', 'contacts', contacts]] as const;
  for (const [route, field, records] of batches) {
    if (records.length > 0) await service.records(route, field, records.map(onTheWire));
  }
}

/** Builds the service of an input and sends all its records by the public routes, each when it was recorded; the clock then stands at asOf. */
export async function sendFigureInput(app: () => TestApp, call: ReturnType<typeof apiClient>, clock: TestClock, key: string, input: SendableInput): Promise<TrialService> {
  const service = new TrialService(app, call, clock, key);
  clock.set(input.service.recordedAt);
  await service.define(definitionOf(input));
  await sendMaintenances(service, input.maintenances);
  clock.set(input.asOf);
  await sendRecords(service, input);
  return service;
}

/** The same as the library takes it. */
export const figureInputOf = ({ results, ...rest }: SendableInput): FigureInput => ({ ...rest, runs: buildRuns(results), gapCounts: [] });
