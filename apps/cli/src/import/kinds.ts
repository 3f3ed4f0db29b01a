import { BATCH_KINDS } from '@kaiji/contracts';

/** Kinds that are sent in batches, with the field of the body that holds them. */
export const BATCH_FIELDS = {
  'probe-results': 'results',
  'backup-runs': BATCH_KINDS['backup-runs'].field,
  'backup-checks': BATCH_KINDS['backup-checks'].field,
  patches: BATCH_KINDS.patches.field,
  'support-contacts': BATCH_KINDS['support-contacts'].field,
  'support-shifts': BATCH_KINDS['support-shifts'].field,
} as const;
export type BatchKind = keyof typeof BATCH_FIELDS;

/** Kinds that are set one by one, each under its id. */
export const SINGLE_KINDS = ['incidents', 'maintenances'] as const;
export type SingleKind = (typeof SINGLE_KINDS)[number];

export const IMPORT_KINDS: readonly string[] = [...Object.keys(BATCH_FIELDS), ...SINGLE_KINDS];

export const isBatchKind = (kind: string): kind is BatchKind => kind in BATCH_FIELDS;
export const isSingleKind = (kind: string): kind is SingleKind => (SINGLE_KINDS as readonly string[]).includes(kind);

export const FORMATS = ['ndjson', 'json', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

/** CSV is for probe results alone. */
export const formatsOf = (kind: string): readonly Format[] => (kind === 'probe-results' ? FORMATS : ['ndjson', 'json']);

/** What a file's name says; standard input is NDJSON unless told otherwise. */
export function formatOfName(file: string): Format {
  if (file.endsWith('.csv')) return 'csv';
  return file.endsWith('.json') ? 'json' : 'ndjson';
}
