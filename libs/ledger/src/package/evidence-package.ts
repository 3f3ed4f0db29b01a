import { MalformedError } from '../malformed-error';
import { openZip, type ByteSource, type ZipLimits } from '../zip';

/** An opened evidence package: files by path, each read when it is asked for. */
export interface EvidencePackage {
  readonly paths: readonly string[];
  readonly has: (path: string) => boolean;
  readonly bytesOf: (path: string) => number;
  /** @throws MalformedError naming the file, where it is not there or damaged */
  readonly read: (path: string) => Promise<Buffer>;
}

/**
 * Opens the ZIP of a package.
 * @throws MalformedError where it is no archive, or one that could be read in two ways
 */
export async function openPackage(source: ByteSource, limits?: ZipLimits): Promise<EvidencePackage> {
  const archive = await openZip(source, limits);
  const entries = new Map(archive.entries.map((entry) => [entry.path, entry]));
  const entryOf = (path: string) => {
    const entry = entries.get(path);
    if (!entry) throw new MalformedError('package', `${path} is missing`);
    return entry;
  };
  return {
    paths: [...entries.keys()],
    has: (path) => entries.has(path),
    bytesOf: (path) => entryOf(path).bytes,
    read: async (path) => archive.read(entryOf(path)),
  };
}
