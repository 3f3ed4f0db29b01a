import { type KeyObject } from 'node:crypto';
import { canonicalJson, type JsonValue } from '../canonical-json';
import { utcTime } from '../entry/utc-time';
import { parseCanonicalJson } from '../json/exact-json';
import { Members } from '../json/members';
import { type SigningKeyPair } from '../keys';
import { MalformedError } from '../malformed-error';
import { formatDsse, parseDsse, signDsse, verifyDsse } from '../statement';

/** Media type of a manifest. */
export const MANIFEST_PAYLOAD_TYPE = 'application/vnd.kaiji.manifest+json';
const FORMAT = 'kaiji-evidence-package/1';

/** One file of a package. */
export interface ManifestFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** What a package is about. */
export interface PackageSubject {
  readonly service: string;
  readonly from: string;
  readonly to: string;
  /** Subject of the disclosure that it proves, where it is of one. */
  readonly disclosure?: string;
}

/** List of all files of a package but itself, and what the package is about. */
export interface Manifest {
  readonly about: PackageSubject;
  readonly createdAt: string;
  /** Key of the ledger in text form (`name+hash+base64`). A verifier that pins none can learn no more from it than that the package fits together. */
  readonly key: string;
  readonly checkpoint: { readonly origin: string; readonly size: number; readonly root: string };
  readonly files: readonly ManifestFile[];
}

const byPath = (a: ManifestFile, b: ManifestFile): number => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);

function aboutOf(members: Members): PackageSubject {
  const about = {
    service: members.text('service'),
    from: utcTime(members.text('from'), 'manifest.from'),
    to: utcTime(members.text('to'), 'manifest.to'),
    disclosure: members.optionalText('disclosure'),
  };
  members.done();
  return about;
}

function checkpointOf(members: Members): Manifest['checkpoint'] {
  const checkpoint = { origin: members.text('origin'), size: members.count('size'), root: members.digest('root') };
  members.done();
  return checkpoint;
}

function fileOf(members: Members): ManifestFile {
  const file = { path: members.text('path'), bytes: members.count('bytes'), sha256: members.digest('sha256') };
  members.done();
  return file;
}

/** The manifest of a payload; files are in order of their paths and stand once. */
export function parseManifest(payload: Uint8Array): Manifest {
  const members = new Members(parseCanonicalJson(payload, 'manifest'), 'manifest');
  members.literal('format', FORMAT);
  const manifest = {
    about: aboutOf(members.members('about')),
    createdAt: utcTime(members.text('createdAt'), 'manifest.createdAt'),
    key: members.text('key'),
    checkpoint: checkpointOf(members.members('checkpoint')),
    files: members.objects('files').map(fileOf),
  };
  members.done();
  const unsorted = manifest.files.find((file, at) => at > 0 && byPath(manifest.files[at - 1]!, file) >= 0);
  if (unsorted) throw new MalformedError('manifest', `${unsorted.path} stands twice or out of order`);
  return manifest;
}

/** Bytes of the signed manifest. */
export function signManifest(manifest: Manifest, keys: readonly SigningKeyPair[]): Buffer {
  const files = [...manifest.files].sort(byPath);
  const payload = Buffer.from(canonicalJson({ ...manifest, files, format: FORMAT } as unknown as JsonValue));
  parseManifest(payload);
  return formatDsse(signDsse(MANIFEST_PAYLOAD_TYPE, payload, keys));
}

/** Reads a signed manifest without checking who signed it. */
export function readManifest(bytes: Uint8Array): Manifest {
  const { payloadType, payload } = parseDsse(bytes);
  if (payloadType !== MANIFEST_PAYLOAD_TYPE) throw new MalformedError('manifest', `payload is ${JSON.stringify(payloadType)}`);
  return parseManifest(payload);
}

/**
 * The manifest, after its signature was checked.
 * @throws MalformedError, DsseError
 */
export function openManifest(bytes: Uint8Array, publicKeys: readonly KeyObject[]): Manifest {
  const manifest = readManifest(bytes);
  verifyDsse(parseDsse(bytes), publicKeys);
  return manifest;
}
