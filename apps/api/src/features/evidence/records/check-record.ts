import { FUTURE_TOLERANCE_MS, type ServiceDefinition } from '@kaiji/contracts';
import type { RecordKind, RecordOfKind } from '@kaiji/evidence';
import type { FieldFault } from '../../../platform/errors';
import { RECORD_KINDS } from './record-kinds';

/** What a schema cannot know: the present, and the service's components. */
export function recordFaults<K extends RecordKind>(
  kind: K,
  record: RecordOfKind[K],
  definition: ServiceDefinition,
  nowMs: number,
): FieldFault[] {
  const faults: FieldFault[] = [];
  const { past } = RECORD_KINDS[kind];
  for (const field of typeof past === 'function' ? past(record) : past) {
    const value = record[field];
    if (typeof value === 'string' && Date.parse(value) > nowMs + FUTURE_TOLERANCE_MS) {
      faults.push({ path: field, messageKey: 'inTheFuture', params: { field } });
    }
  }
  const known = new Set(definition.components.map((one) => one.key));
  const named: { path: string; component: string }[] = [];
  if ('components' in record) record.components?.forEach((component, index) => named.push({ path: `components.${index}`, component }));
  if ('component' in record && record.component !== undefined) named.push({ path: 'component', component: record.component });
  for (const { path, component } of named) {
    if (!known.has(component)) faults.push({ path, messageKey: 'unknownComponent', params: { component } });
  }
  return faults;
}
