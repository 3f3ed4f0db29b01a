import { formatDsse, parseDsse } from '../statement';
import { noteSigner, parseVerifierKey, signCheckpoint, verifierKey } from '../checkpoint';
import { contentDigest, entryBody, type EntryParts } from '../entry';
import { signingKeyPairFromPem, type SigningKeyPair } from '../keys';
import { consistencyProof, inclusionProof, leafHash, rootOf } from '../merkle';
import { blobPath, figurePath, formatEntryLines, formatFormCells, formatProofs, PACKAGE_FILE, signManifest, type Manifest, type Proofs } from '../package';
import { sha256, sha256Hex } from '../sha256';
import { inputsRoot, signFigure, type FigurePredicate } from '../statement';
import { treeOf, type MemoryTree } from './memory-tree';
import { zip } from './zip-writer';

export const ORIGIN = 'kaiji.example/ledger';

/** Fixed keys, so that every run has the same bytes. */
const keyOf = (base64: string): SigningKeyPair =>
  signingKeyPairFromPem(`-----BEGIN PRIVATE KEY-----\n${Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), sha256(base64)]).toString('base64')}\n-----END PRIVATE KEY-----\n`);
export const KEY = keyOf('ledger');
export const OLD_KEY = keyOf('ledger before');
export const OTHER_KEY = keyOf('another');
export const PINNED = parseVerifierKey(verifierKey(ORIGIN, KEY.publicKey));

export const FIGURE = 'figure/sample/uptime/2026-02-28T15:00:00Z/2026-03-31T15:00:00Z/1';
export const RESTATED = FIGURE.replace(/1$/, '2');
export const EARLIER_SIZE = 5;
const SALT = Buffer.from('0123456789abcdef');
const TIME = '2026-04-01T00:00:00Z';

export type Files = Map<string, Buffer>;

/** What a test wants to be otherwise in a sample. */
export interface SampleChange {
  readonly parts?: (parts: EntryParts[]) => void;
  readonly predicate?: Partial<FigurePredicate>;
  readonly proofs?: (proofs: Proofs) => Proofs;
  readonly files?: (files: Files) => void;
  readonly manifest?: (manifest: Manifest) => Manifest;
  readonly afterManifest?: (files: Files) => void;
  readonly cells?: readonly { readonly sheet: string; readonly cell: string; readonly text: string; readonly figure?: string }[];
}

export interface Sample {
  readonly files: Files;
  readonly tree: MemoryTree;
  readonly bodies: readonly Buffer[];
  readonly zip: () => Buffer;
  /** Signed note of the ledger as it was at some size. */
  readonly checkpointAt: (size: number, key?: SigningKeyPair) => string;
}

const CONTENTS = { incident: Buffer.from('{"incident":1}'), segment: Buffer.from('PAR1 rows PAR1'), erased: Buffer.from('{"name":"山田"}') };

const contentParts = (bytes: Buffer, salt?: Buffer): NonNullable<EntryParts['content']> => ({
  digest: contentDigest(bytes, salt),
  bytes: bytes.length,
  mediaType: 'application/json',
  salted: salt !== undefined,
});

/** Entries of a ledger; those without a service are of others and stay out of the package. */
function firstParts(): EntryParts[] {
  const of = (seq: number, kind: string, subject: string, more: Partial<EntryParts> = {}): EntryParts => ({ seq, kind, subject, service: 'sample', receivedAt: TIME, actor: 'user-1', meta: {}, ...more });
  return [
    of(0, 'key', 'key/1', { meta: { verifierKey: verifierKey(ORIGIN, OLD_KEY.publicKey) } }),
    of(1, 'record.incident', 'record/sample/incident/INC-1/1', { content: contentParts(CONTENTS.incident, SALT) }),
    of(2, 'record.incident', 'record/other/incident/INC-9/1', { service: 'other' }),
    of(3, 'segment', 'segment/sample/2026-03-01/1', { content: contentParts(CONTENTS.segment), actor: 'kaiji' }),
    of(4, 'record.support', 'record/sample/support/S-1/1', { content: contentParts(CONTENTS.erased, SALT) }),
    of(5, 'erasure', 'erasure/sample/1', { refs: ['record/sample/support/S-1/1'], meta: { digest: contentDigest(CONTENTS.erased, SALT).toString('hex') } }),
  ];
}

function predicateOf(inputs: readonly EntryParts[], change: Partial<FigurePredicate> = {}): FigurePredicate {
  const root = inputsRoot(inputs.map((parts) => ({ seq: parts.seq, leafHash: leafHash(entryBody(parts)) }))).toString('hex');
  const counts = { observed: 2, unknown: 0 };
  const formula = { id: 'uptime', version: '1.3.0' };
  const frame = { unit: '%', rounding: 'floor to 2 decimals', counts, formula, config: { sha256: sha256Hex('config') }, asOf: TIME };
  return { value: '99.98', numerator: '9998', denominator: '10000', ...frame, inputs: { count: inputs.length, merkleRoot: root }, ...change };
}

/** Builds a whole package in memory: a ledger of eleven entries, two figures of which one restates the other, a form. */
export function samplePackage(change: SampleChange = {}): Sample {
  const parts = firstParts();
  const inputs = [parts[1]!, parts[3]!];
  const first = signFigure(FIGURE, predicateOf(inputs, { value: '99.99', numerator: '9999' }), [OLD_KEY]);
  const second = signFigure(RESTATED, predicateOf(inputs, { supersedes: FIGURE, reason: 'late results', ...change.predicate }), [KEY]);
  const figure = (seq: number, subject: string, bytes: Buffer): EntryParts => ({ seq, kind: 'figure', subject, service: 'sample', receivedAt: TIME, actor: 'user-1', content: contentParts(bytes), meta: {} });
  const step = (seq: number, kind: string, subject: string, actor: string, refs: string[], meta = {}): EntryParts => ({ seq, kind, subject, service: 'sample', receivedAt: TIME, actor, refs, meta });
  parts.push(
    figure(6, FIGURE, first),
    figure(7, RESTATED, second),
    step(8, 'figure.approval', `${RESTATED}/approval`, 'user-2', [RESTATED]),
    step(9, 'disclosure.answer', 'disclosure/1/answer/I-1/1', 'user-1', ['disclosure/1/created']),
    step(10, 'disclosure.step', 'disclosure/1/step/1', 'user-2', ['disclosure/1/created'], { action: 'approve' }),
  );
  change.parts?.(parts);
  return assemble(parts, { [FIGURE]: first, [RESTATED]: second }, change);
}

function assemble(parts: readonly EntryParts[], figures: Readonly<Record<string, Buffer>>, change: SampleChange): Sample {
  const bodies = parts.map((one) => entryBody(one));
  const tree = treeOf(bodies);
  const checkpointAt = (size: number, key = KEY): string => signCheckpoint({ origin: ORIGIN, size, root: rootOf(size, tree.readNode) }, [noteSigner(ORIGIN, key)]);
  const shown = parts.filter(({ service }) => service === 'sample');
  const proofs: Proofs = {
    inclusion: shown.map(({ seq }) => ({ seq, proof: inclusionProof(seq, tree.size, tree.readNode) })),
    consistency: [{ earlierSize: EARLIER_SIZE, proof: consistencyProof(EARLIER_SIZE, tree.size, tree.readNode) }],
    figures: Object.keys(figures).map((name) => ({ name, inputs: [1, 3] })),
  };
  const cells = change.cells ?? [{ sheet: '様式', cell: 'C12', text: '稼働率 99.98%', figure: RESTATED }];
  const files: Files = new Map([
    [PACKAGE_FILE.checkpoint, Buffer.from(checkpointAt(tree.size))],
    [PACKAGE_FILE.entries, formatEntryLines(shown.map(({ seq }) => bodies[seq]!))],
    [PACKAGE_FILE.proofs, formatProofs(change.proofs?.(proofs) ?? proofs)],
    [PACKAGE_FILE.readme, Buffer.from('# 証跡パッケージ\n')],
    [blobPath(contentDigest(CONTENTS.incident, SALT).toString('hex')), Buffer.concat([SALT, CONTENTS.incident])],
    ['segments/sample/2026-03-01/1.parquet', CONTENTS.segment],
    ...Object.entries(figures).map(([name, bytes]) => [figurePath(name), bytes] as const),
    [PACKAGE_FILE.formCells, formatFormCells({ workbook: 'form/form.xlsx', cells })],
    ['form/form.xlsx', Buffer.from(JSON.stringify(cells))],
  ]);
  change.files?.(files);
  addManifest(files, tree, change);
  change.afterManifest?.(files);
  return { files, tree, bodies, checkpointAt, zip: () => zip([...files].map(([path, data]) => ({ path, data, method: 0 }))) };
}

function addManifest(files: Files, tree: MemoryTree, change: SampleChange): void {
  const manifest: Manifest = {
    about: { service: 'sample', from: '2026-02-28T15:00:00.000Z', to: '2026-03-31T15:00:00.000Z' },
    createdAt: '2026-04-02T00:00:00.000Z',
    key: verifierKey(ORIGIN, KEY.publicKey),
    checkpoint: { origin: ORIGIN, size: tree.size, root: tree.root.toString('hex') },
    files: [...files].map(([path, data]) => ({ path, bytes: data.length, sha256: sha256Hex(data) })),
  };
  files.set(PACKAGE_FILE.manifest, signManifest(change.manifest?.(manifest) ?? manifest, [KEY]));
}

/** Reads the pretended workbook of the sample. */
export const readSampleCell = (workbook: Buffer, sheet: string, cell: string): string | undefined =>
  (JSON.parse(workbook.toString()) as { sheet: string; cell: string; text: string }[]).find((one) => one.sheet === sheet && one.cell === cell)?.text;

/** The envelope with its payload changed, and the old signature. */
export function withPayload(bytes: Buffer, edit: (text: string) => string): Buffer {
  const envelope = parseDsse(bytes);
  return formatDsse({ ...envelope, payload: Buffer.from(edit(envelope.payload.toString())) });
}
