import { Global, Module } from '@nestjs/common';
import { AppendEntries } from './append-entries';
import { ArtefactSources } from './artefact-sources';
import { BackFill } from './back-fill';
import { EntryRepository } from './entry.repository';
import { Ledger } from './ledger';
import { LedgerStart } from './ledger-start';
import { NodeRepository } from './node.repository';

@Global()
@Module({
  providers: [EntryRepository, NodeRepository, AppendEntries, Ledger, ArtefactSources, BackFill, LedgerStart],
  exports: [Ledger, ArtefactSources],
})
export class LedgerModule {}
