import { Global, Module } from '@nestjs/common';
import { AppendEntries } from './append-entries';
import { EntryRepository } from './entry.repository';
import { Ledger } from './ledger';
import { NodeRepository } from './node.repository';

@Global()
@Module({ providers: [EntryRepository, NodeRepository, AppendEntries, Ledger], exports: [Ledger] })
export class LedgerModule {}
