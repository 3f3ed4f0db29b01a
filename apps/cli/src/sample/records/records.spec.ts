import { BATCH_KINDS, incidentSchema, maintenanceSchema, serviceDefinitionSchema } from '@kaiji/contracts';
import { SAMPLE_SERVICE } from '../sample-service';
import { sampleSpans } from '../sample-spans';
import { DAY_MS, jst } from '../timeline/instants';
import { backupChecks } from './backup-checks';
import { backupRuns } from './backup-runs';
import { incidentRecord } from './incident-records';
import { maintenanceRecord } from './maintenance-records';
import { patches } from './patches';
import { supportContacts } from './support-contacts';

const NOW = jst('2026-11-24T15:00');
const spans = sampleSpans(NOW);

const sets = (until: number) => ({
  incidents: spans.flatMap(({ story }) => story.incidents.flatMap((each) => incidentRecord(each, until) ?? [])),
  maintenances: spans.flatMap(({ story }) => story.maintenances.flatMap((each) => maintenanceRecord(each, until) ?? [])),
  'backup-runs': spans.flatMap(({ span }) => backupRuns(span, until)),
  'backup-checks': spans.flatMap(({ span }) => backupChecks(span, until)),
  patches: spans.flatMap(({ span }) => patches(span, until)),
  'support-contacts': spans.flatMap(({ span }) => supportContacts(span, until)),
});

it('is a valid service definition', () => {
  expect(serviceDefinitionSchema.safeParse(SAMPLE_SERVICE).success).toBe(true);
});

describe.each([NOW, NOW - 100 * DAY_MS, NOW + 3 * DAY_MS])('as it could have been entered at %d', (until) => {
  const { incidents, maintenances, ...batches } = sets(until);
  const components = new Set<string>(SAMPLE_SERVICE.components.map(({ key }) => key));

  it('is valid, record by record', () => {
    for (const { record } of incidents) expect(incidentSchema.safeParse(record).error).toBeUndefined();
    for (const { record } of maintenances) expect(maintenanceSchema.safeParse(record).error).toBeUndefined();
    for (const [kind, records] of Object.entries(batches)) {
      const { item } = BATCH_KINDS[kind as keyof typeof batches];
      expect(records.length).toBeGreaterThan(0);
      expect(records.map((record) => item.safeParse(record).error).filter((error) => error)).toEqual([]);
    }
  });

  it('tells nothing that had not happened yet', () => {
    const foreseen = new Set(['startsAt', 'endsAt', 'dueAt']);
    const told = [...incidents, ...maintenances].map(({ record }) => record as object);
    for (const record of [...told, ...Object.values(batches).flat()]) {
      const early = Object.entries(record).filter(([field]) => (field === 'at' || field.endsWith('At')) && !foreseen.has(field));
      if (early.some(([, value]) => Date.parse(String(value)) > until)) throw new Error(`told too early: ${JSON.stringify(record)}`);
    }
    expect(told.length).toBeGreaterThan(20);
  });

  it('names components of the service, and no id twice', () => {
    for (const { record } of incidents) expect((record.components ?? []).every((key) => components.has(key))).toBe(true);
    for (const { component } of batches.patches) expect(components.has(component ?? '')).toBe(true);
    const ids = [
      incidents.map(({ id }) => id),
      maintenances.map(({ id }) => id),
      batches['backup-runs'].map(({ id }) => id),
      batches['backup-checks'].map(({ id }) => id),
      batches['support-contacts'].map(({ id }) => id),
      batches.patches.map(({ advisory, asset }) => `${advisory} ${asset}`),
    ];
    for (const each of ids) expect(new Set(each).size).toBe(each.length);
  });
});

it('finds the cause of an incident once it has been looked for', () => {
  const story = spans[1]?.story.incidents[0];
  if (!story) throw new Error('no incident');
  expect(incidentRecord(story, story.restoredAt)?.record).toMatchObject({ cause: 'investigating' });
  expect(incidentRecord(story, story.restoredAt)?.record.closedAt).toBeUndefined();
  expect(incidentRecord(story, story.closedAt)?.record).toMatchObject({ cause: story.cause, title: story.title });
  expect(incidentRecord(story, story.detectedAt - 1)).toBeNull();
});

it('knows of maintenance that is announced and still to come', () => {
  const { maintenances } = sets(NOW);
  expect(maintenances.some(({ record }) => Date.parse(record.startsAt) > NOW)).toBe(true);
});
