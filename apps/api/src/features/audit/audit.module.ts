import { Module } from '@nestjs/common';
import { CheckpointSchedule } from './ledger/checkpoint.schedule';
import { LedgerController } from './ledger/ledger.controller';
import { LedgerEntriesController } from './ledger/ledger-entries.controller';
import { LedgerStatusView } from './ledger/ledger-status';
import { LookAtEntries } from './ledger/look-at-entries';

/** What those who check see. */
@Module({
  controllers: [LedgerController, LedgerEntriesController],
  providers: [CheckpointSchedule, LedgerStatusView, LookAtEntries],
})
export class AuditModule {}
