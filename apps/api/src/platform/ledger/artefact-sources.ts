import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Artefact } from './artefact';

export interface UnrecordedArtefact {
  /** When it came into being. */
  readonly at: Date;
  readonly artefact: Artefact;
}

/** A table of artefacts: it can tell which of its rows have no entry in the ledger. */
export interface ArtefactSource {
  readonly name: string;
  readonly unrecorded: (manager: EntityManager) => Promise<UnrecordedArtefact[]>;
}

/** Everything that must have an entry. Whoever keeps artefacts registers here when it is made. */
@Injectable()
export class ArtefactSources {
  private readonly sources = new Map<string, ArtefactSource>();

  register(source: ArtefactSource): void {
    this.sources.set(source.name, source);
  }

  all(): readonly ArtefactSource[] {
    return [...this.sources.values()];
  }
}
