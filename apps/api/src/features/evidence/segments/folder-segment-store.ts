import { mkdir, open, readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import type { EntityManager } from 'typeorm';
import type { SegmentAddress, SegmentStore } from './segment-store';

/** Segments as files, `<service>/<day>.<revision>.parquet`, where any engine that reads Parquet finds them. */
export class FolderSegmentStore implements SegmentStore {
  constructor(private readonly folder: string) {}

  /** On the disk before the database knows of it. Where the database then does not keep it, the next try writes it anew. */
  async put(_manager: EntityManager, address: SegmentAddress, bytes: Uint8Array): Promise<void> {
    const file = this.fileOf(address);
    await mkdir(path.dirname(file), { recursive: true });
    const unfinished = `${file}.part`;
    const handle = await open(unfinished, 'w', 0o640);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(unfinished, file);
    await syncFolder(path.dirname(file));
  }

  async get(_manager: EntityManager, address: SegmentAddress): Promise<Buffer | undefined> {
    try {
      return await readFile(this.fileOf(address));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  }

  private fileOf({ serviceKey, day, revision }: SegmentAddress): string {
    return path.join(this.folder, serviceKey, `${day}.${revision}.parquet`);
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
