import { Injectable, Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Transaction } from '../database';
import { AppendEntries } from './append-entries';
import { ArtefactSources, type UnrecordedArtefact } from './artefact-sources';
import { EntryRepository } from './entry.repository';

const PER_STATEMENT = 5000;

export interface Coverage {
  /** Artefacts without an entry, by the table that keeps them; those that lack none are left out. */
  readonly unrecorded: { readonly source: string; readonly count: number }[];
}

/** Gives the artefacts of a database from before the ledger their entries, and tells at any time whether one lacks its own. */
@Injectable()
export class BackFill {
  private readonly logger = new Logger('Ledger');

  constructor(
    private readonly transaction: Transaction,
    private readonly sources: ArtefactSources,
    private readonly entries: EntryRepository,
    private readonly append: AppendEntries,
  ) {}

  /** In the order in which they came into being. @returns how many there were */
  async run(): Promise<number> {
    const added = await this.transaction.run(async (manager) => {
      // Of several processes that start together one fills, and the others then find nothing missing.
      await this.entries.lock(manager);
      const missing = (await this.unrecorded(manager)).flatMap((one) => one.artefacts);
      missing.sort((a, b) => a.at.getTime() - b.at.getTime());
      for (let from = 0; from < missing.length; from += PER_STATEMENT) {
        await this.append.run(manager, missing.slice(from, from + PER_STATEMENT).map(marked));
      }
      return missing.length;
    });
    if (added > 0) this.logger.warn(`${added} artefacts from before the ledger got their entries`);
    return added;
  }

  coverage(): Promise<Coverage> {
    return this.transaction.readOneState(async (manager) => ({
      unrecorded: (await this.unrecorded(manager)).map(({ source, artefacts }) => ({ source, count: artefacts.length })),
    }));
  }

  private async unrecorded(manager: EntityManager): Promise<{ source: string; artefacts: UnrecordedArtefact[] }[]> {
    const found: { source: string; artefacts: UnrecordedArtefact[] }[] = [];
    for (const { name, unrecorded } of this.sources.all()) {
      const artefacts = await unrecorded(manager);
      if (artefacts.length > 0) found.push({ source: name, artefacts });
    }
    return found;
  }
}

const marked = ({ at, artefact }: UnrecordedArtefact): UnrecordedArtefact['artefact'] => ({
  ...artefact,
  meta: { ...artefact.meta, backfilled: true, cameIntoBeingAt: at.toISOString() },
});
