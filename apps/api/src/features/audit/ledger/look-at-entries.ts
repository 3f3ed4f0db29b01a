import { Injectable } from '@nestjs/common';
import type { LedgerEntries, LedgerEntriesQuery, LedgerEntry } from '@kaiji/contracts';
import { parseEntry } from '@kaiji/ledger';
import { type Principal, reaches } from '../../../platform/access';
import { KaijiError } from '../../../platform/errors';
import { Checkpoints, type KeptContent, type KeptEntry, LedgerProofs, ReadLedgerRepository } from '../../../platform/ledger';
import { checkpointView, entryHead } from './ledger-views';

/** Of the entries of the keys that sign, which every auditor needs. */
const KEY = 'key';

/** Entries, each with the proof that it is in what was signed. */
@Injectable()
export class LookAtEntries {
  constructor(
    private readonly read: ReadLedgerRepository,
    private readonly checkpoints: Checkpoints,
    private readonly proofs: LedgerProofs,
  ) {}

  async list({ cursor, limit, ...query }: LedgerEntriesQuery, { services }: Principal): Promise<LedgerEntries> {
    const found = await this.read.entries({ ...query, services, before: cursor, limit: limit + 1 });
    const items = found.slice(0, limit);
    return { items: items.map(entryHead), next: found.length > limit ? (items.at(-1)?.seq ?? null) : null };
  }

  /** @throws KaijiError notFound */
  async one(seq: number, actor: Principal): Promise<LedgerEntry> {
    const entry = await this.found(seq, actor);
    const head = entryHead(entry);
    const hasContent = head.content !== null && (await this.read.content(seq)) !== undefined;
    return {
      ...head,
      body: entry.body.toString('base64'),
      entry: { ...parseEntry(entry.body) },
      leafHash: entry.leafHash.toString('base64'),
      proof: await this.proofOf(seq),
      contentPath: hasContent ? `/api/v1/ledger/entries/${seq}/content` : null,
    };
  }

  /** @throws KaijiError notFound where the entry has no bytes here */
  async content(seq: number, actor: Principal): Promise<KeptContent> {
    await this.found(seq, actor);
    const content = await this.read.content(seq);
    if (content === undefined) throw new KaijiError('notFound', 'ledgerContentNotFound', { params: { seq: String(seq) } });
    return content;
  }

  private async proofOf(seq: number): Promise<LedgerEntry['proof']> {
    const checkpoint = await this.checkpoints.latest();
    if (checkpoint === undefined || checkpoint.size <= seq) return null;
    const inclusion = await this.proofs.inclusion(seq, checkpoint.size);
    return { checkpoint: checkpointView(checkpoint), inclusion: inclusion.map((hash) => hash.toString('base64')) };
  }

  /** To who may not see its service an entry is not there. */
  private async found(seq: number, actor: Principal): Promise<KeptEntry> {
    const entry = await this.read.entry(seq);
    if (entry === undefined || !isVisible(entry, actor)) throw new KaijiError('notFound', 'ledgerEntryNotFound', { params: { seq: String(seq) } });
    return entry;
  }
}

function isVisible({ body }: KeptEntry, actor: Principal): boolean {
  const { kind, service } = parseEntry(body);
  return service === undefined ? actor.services === undefined || kind === KEY : reaches(actor, service);
}
