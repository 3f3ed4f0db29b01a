import { Injectable } from '@nestjs/common';
import { sha256 } from '@kaiji/ledger';
import { randomBytes } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { ArtefactContent } from '../ledger';

const SALT_BYTES = 16;

export interface KeptDocument {
  /** Under which it is kept here. */
  readonly sha256: Buffer;
  /** What the ledger may know of it: its digest is salted, so that it says nothing once the document is erased. */
  readonly content: ArtefactContent;
}

/** Bytes exactly as they were received, kept once by their hash. */
@Injectable()
export class RawDocumentRepository {
  async keep(manager: EntityManager, data: Buffer, mediaType: string, receivedAt: Date): Promise<KeptDocument> {
    const hash = sha256(data);
    await manager.query(
      `INSERT INTO raw_document (sha256, media_type, data, received_at, salt) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (sha256) DO NOTHING`,
      [hash, mediaType, data, receivedAt, randomBytes(SALT_BYTES)],
    );
    // Where it had come before, the salt and the media type are those of the first time.
    const rows: { digest: Buffer; mediaType: string }[] = await manager.query(
      'SELECT digest, media_type AS "mediaType" FROM raw_document WHERE sha256 = $1',
      [hash],
    );
    const [kept] = rows;
    if (kept === undefined) throw new Error('a document that was kept is there');
    return { sha256: hash, content: { ...kept, bytes: data.length, salted: true } };
  }

  /** The bytes of a document that was kept; `undefined` where there is none, or they were erased. */
  async read(manager: EntityManager, hash: Buffer): Promise<Buffer | undefined> {
    const rows: { data: Buffer | null }[] = await manager.query('SELECT data FROM raw_document WHERE sha256 = $1', [hash]);
    return rows[0]?.data ?? undefined;
  }

  /** The salt and the bytes behind it, under the digest that the ledger knows; `undefined` where they were erased. */
  async salted(manager: EntityManager, digest: Buffer): Promise<Buffer | undefined> {
    const rows: { salted: Buffer | null }[] = await manager.query('SELECT salt || data AS salted FROM raw_document WHERE digest = $1', [digest]);
    return rows[0]?.salted ?? undefined;
  }

  /** Those of some digests that documents are kept under: as they are, or salted. */
  async keptUnder(manager: EntityManager, digests: readonly Buffer[]): Promise<Set<string>> {
    const rows: { digest: string }[] = await manager.query(
      `SELECT encode(wanted, 'hex') AS digest FROM unnest($1::bytea[]) AS wanted
       WHERE EXISTS (SELECT FROM raw_document d WHERE d.digest = wanted) OR EXISTS (SELECT FROM raw_document d WHERE d.sha256 = wanted)`,
      [digests],
    );
    return new Set(rows.map(({ digest }) => digest));
  }
}
