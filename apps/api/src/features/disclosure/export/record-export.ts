import { Injectable } from '@nestjs/common';
import { sha256 } from '@kaiji/ledger';
import { randomUUID } from 'node:crypto';
import { Transaction } from '../../../platform/database';
import { Checkpoints, type KeptCheckpoint, Ledger } from '../../../platform/ledger';
import { FindDisclosure } from '../find-disclosure';
import type { ExportedFile } from './export-disclosure';

/** What the ledger keeps of a file: enough to know it again. */
export interface ExportedContent {
  readonly digest: Buffer;
  readonly bytes: number;
  readonly mediaType: string;
  /** Subjects of what it was made from besides the disclosure. */
  readonly refs?: readonly string[];
}

/** Gives a file that leaves the house its entry: by its hash it is known again, and by the checkpoint what stood behind it. */
@Injectable()
export class RecordExport {
  constructor(
    private readonly find: FindDisclosure,
    private readonly transaction: Transaction,
    private readonly ledger: Ledger,
    private readonly checkpoints: Checkpoints,
  ) {}

  /** How far the ledger has come before an export, signed. */
  before(): Promise<KeptCheckpoint> {
    return this.checkpoints.sign('export');
  }

  /** @param before the checkpoint that the file names, where it does */
  async run(service: string, disclosureId: string, format: string, file: ExportedFile, actor: string, before?: KeptCheckpoint): Promise<void> {
    const { bytes, mediaType, refs } = file;
    const content = { digest: sha256(bytes), bytes: bytes.length, mediaType, refs };
    await this.note(service, disclosureId, format, content, before ?? (await this.before()), actor);
  }

  /** @param before the checkpoint that the file was made at */
  async note(service: string, disclosureId: string, format: string, content: ExportedContent, before: KeptCheckpoint, actor: string): Promise<void> {
    const { id } = await this.find.kept(service, disclosureId);
    const { refs = [], ...file } = content;
    await this.transaction.run(async (manager) =>
      this.ledger.record(manager, {
        kind: 'disclosure.export',
        subject: `disclosure/${id}/export/${randomUUID()}`,
        service,
        actor,
        content: { ...file, salted: false },
        refs: [`disclosure/${id}/created`, ...refs],
        meta: { format, checkpoint: { size: before.size, root: before.root.toString('base64') } },
      }),
    );
    await this.checkpoints.sign('export');
  }
}
