/** A file of a package; its bytes are made or read when its turn comes. */
export interface PackageFile {
  readonly path: string;
  readonly bytes: () => Uint8Array | Promise<Uint8Array>;
}

export const textFile = (path: string, text: string): PackageFile => ({ path, bytes: () => Buffer.from(text) });
