import { Injectable } from '@nestjs/common';
import { sha256 } from '@kaiji/ledger';
import type { EntityManager } from 'typeorm';

/** Bytes exactly as they were received, kept once by their hash. */
@Injectable()
export class RawDocumentRepository {
  /** Keeps the bytes and gives back their SHA-256. */
  async keep(manager: EntityManager, data: Buffer, mediaType: string, receivedAt: Date): Promise<Buffer> {
    const hash = sha256(data);
    await manager.query(
      `INSERT INTO raw_document (sha256, media_type, data, received_at) VALUES ($1, $2, $3, $4) ON CONFLICT (sha256) DO NOTHING`,
      [hash, mediaType, data, receivedAt],
    );
    return hash;
  }
}
