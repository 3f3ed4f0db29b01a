import type { PayloadOf } from '@kaiji/evidence';
import type { EvidencePackage, JsonValue } from '@kaiji/ledger';

const PATH = 'payloads.ndjson';

/** What the package says the records, definitions and policies are, by their names in the ledger. Nothing of it is believed: whoever uses it compares hashes. */
export async function readPayloads(pkg: EvidencePackage): Promise<PayloadOf> {
  const lines = pkg.has(PATH) ? (await pkg.read(PATH)).toString('utf8').split('\n') : [];
  const payloads = new Map<string, JsonValue>();
  for (const line of lines) {
    if (line === '') continue;
    const { subject, payload } = JSON.parse(line) as { subject: string; payload: JsonValue };
    payloads.set(subject, payload);
  }
  return (subject) => payloads.get(subject);
}
