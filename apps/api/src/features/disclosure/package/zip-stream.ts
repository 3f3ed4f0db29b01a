import { Zip, ZipPassThrough } from 'fflate';

/** The earliest time that a ZIP can hold, in its own wall-clock fields. */
const ZIP_TIME = new Date(1980, 0, 1);

/** Writes a ZIP of stored files, one after another; what is written is taken out after each, so that never more than one file is held. */
export class ZipStream {
  private chunks: Uint8Array[] = [];
  private readonly zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    this.chunks.push(chunk);
  });

  /** @returns what has become ready to be sent */
  add(path: string, bytes: Uint8Array): Uint8Array[] {
    const file = new ZipPassThrough(path);
    file.mtime = ZIP_TIME;
    this.zip.add(file);
    file.push(bytes, true);
    return this.take();
  }

  /** The directory at the end. */
  end(): Uint8Array[] {
    this.zip.end();
    return this.take();
  }

  private take(): Uint8Array[] {
    const taken = this.chunks;
    this.chunks = [];
    return taken;
  }
}
