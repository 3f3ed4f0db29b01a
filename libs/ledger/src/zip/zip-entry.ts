import { MalformedError } from '../malformed-error';

/** One file of an archive, as the central directory declares it. */
export interface ZipEntry {
  readonly path: string;
  readonly method: number;
  readonly flags: number;
  readonly versionNeeded: number;
  /** DOS time and date, as they are: compared, never shown. */
  readonly modified: number;
  readonly crc32: number;
  readonly compressedBytes: number;
  readonly bytes: number;
  readonly headerOffset: number;
}

export const STORED = 0;
export const DEFLATED = 8;

/** Refuses an archive, naming the file where it is one. */
export function refuseZip(reason: string, path?: string): never {
  throw new MalformedError('zip', path === undefined ? reason : `${path}: ${reason}`);
}
