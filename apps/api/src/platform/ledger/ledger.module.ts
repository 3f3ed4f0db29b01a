import { Global, Module } from '@nestjs/common';
import { AppendEntries } from './append-entries';
import { ArtefactSources } from './artefact-sources';
import { BackFill } from './back-fill';
import { CheckpointRepository } from './checkpoint.repository';
import { Checkpoints } from './checkpoints';
import { EntryRepository } from './entry.repository';
import { Ledger } from './ledger';
import { LedgerKey } from './ledger-key';
import { LedgerStart } from './ledger-start';
import { NodeRepository } from './node.repository';
import { PackageEntriesRepository } from './package-entries.repository';
import { LedgerProofs } from './proofs';
import { ReadLedgerRepository } from './read-ledger.repository';
import { ServiceEntriesRepository } from './service-entries.repository';
import { TimeStamps } from './time-stamps';
import { VerifyLedger } from './verify-ledger';

const WRITING = [EntryRepository, NodeRepository, AppendEntries, Ledger, ArtefactSources, BackFill, LedgerStart];
const SIGNING = [LedgerKey, CheckpointRepository, Checkpoints, TimeStamps];
const READING = [ReadLedgerRepository, ServiceEntriesRepository, PackageEntriesRepository, LedgerProofs, VerifyLedger];
const FACE = [Ledger, ArtefactSources, BackFill, LedgerKey, CheckpointRepository, Checkpoints, TimeStamps, ...READING];

/** What was recorded, in a log that can only grow. */
@Global()
@Module({ providers: [...WRITING, ...SIGNING, ...READING], exports: FACE })
export class LedgerModule {}
