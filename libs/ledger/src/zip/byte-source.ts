import { type FileHandle } from 'node:fs/promises';
import { MalformedError } from '../malformed-error';

/** Bytes that can be read from anywhere: a file that is too large for memory, or a buffer. */
export interface ByteSource {
  readonly size: number;
  /** Exactly these bytes. */
  readonly read: (offset: number, length: number) => Promise<Buffer>;
}

/** Source over an open file. The caller closes it. */
export async function fileSource(file: FileHandle): Promise<ByteSource> {
  const { size } = await file.stat();
  return {
    size,
    read: async (offset, length) => {
      const buffer = Buffer.alloc(length);
      let done = 0;
      while (done < length) {
        const { bytesRead } = await file.read(buffer, done, length - done, offset + done);
        if (bytesRead === 0) throw new MalformedError('zip', `ends at ${offset + done}, within something`);
        done += bytesRead;
      }
      return buffer;
    },
  };
}

/** Source over bytes in memory. */
export const bufferSource = (bytes: Uint8Array): ByteSource => ({
  size: bytes.length,
  read: async (offset, length) => {
    if (offset < 0 || offset + length > bytes.length) throw new MalformedError('zip', `ends at ${bytes.length}, within something`);
    return Buffer.from(bytes.subarray(offset, offset + length));
  },
});
