import { BATCH_KINDS, type BatchAnswer } from '@kaiji/contracts';
import { Failure } from '../../failure';
import type { Session } from '../../session';
import { backupChecks } from '../records/backup-checks';
import { backupRuns } from '../records/backup-runs';
import { type Identified, incidentRecord } from '../records/incident-records';
import { maintenanceRecord } from '../records/maintenance-records';
import { patches } from '../records/patches';
import { supportContacts } from '../records/support-contacts';
import { SAMPLE_KEY } from '../sample-service';
import type { SampleSpan } from '../sample-spans';

const IN_FLIGHT = 4;

async function setAll(session: Session, kind: 'incidents' | 'maintenances', records: readonly Identified<object>[]): Promise<void> {
  for (let start = 0; start < records.length; start += IN_FLIGHT) {
    session.stop.throwIfAborted();
    const part = records.slice(start, start + IN_FLIGHT);
    await Promise.all(part.map(({ id, record }) => session.client.put(`services/${SAMPLE_KEY}/${kind}/${id}`, record)));
  }
}

async function sendAll(session: Session, kind: keyof typeof BATCH_KINDS, records: readonly object[]): Promise<void> {
  session.stop.throwIfAborted();
  const body = Buffer.from(JSON.stringify({ [BATCH_KINDS[kind].field]: records }));
  const { accepted, duplicates, rejected } = await session.client.post<BatchAnswer>(`services/${SAMPLE_KEY}/${kind}`, body);
  const [refused] = rejected;
  if (refused) throw new Failure('sampleRejected', { kind, reason: refused.reason });
  session.terminal.report(session.say('sampleRecords', { kind, accepted, duplicates }));
}

/** Everything but the probe results, as it could have been entered at `until`. */
export async function sendRecords(session: Session, spans: readonly SampleSpan[], until: number): Promise<void> {
  const stories = spans.map(({ story }) => story);
  await setAll(session, 'incidents', stories.flatMap(({ incidents }) => incidents.flatMap((each) => incidentRecord(each, until) ?? [])));
  await setAll(session, 'maintenances', stories.flatMap(({ maintenances }) => maintenances.flatMap((each) => maintenanceRecord(each, until) ?? [])));
  await sendAll(session, 'backup-runs', spans.flatMap(({ span }) => backupRuns(span, until)));
  await sendAll(session, 'backup-checks', spans.flatMap(({ span }) => backupChecks(span, until)));
  await sendAll(session, 'patches', spans.flatMap(({ span }) => patches(span, until)));
  await sendAll(session, 'support-contacts', spans.flatMap(({ span }) => supportContacts(span, until)));
}
