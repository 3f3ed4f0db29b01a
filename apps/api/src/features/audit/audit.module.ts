import { Module } from '@nestjs/common';
import { DisclosureModule } from '../disclosure';
import { FiguresModule } from '../figures';
import { ServicesModule } from '../services';
import { BindFinding } from './findings/bind-finding';
import { FindFinding } from './findings/find-finding';
import { FindingRepository } from './findings/finding.repository';
import { FindingsController } from './findings/findings.controller';
import { MemoRepository } from './findings/memo.repository';
import { MoveFinding } from './findings/move-finding';
import { RaiseFinding } from './findings/raise-finding';
import { RecordSubjectRepository } from './findings/record-subject.repository';
import { AuditorGrants } from './grants/auditor-grants';
import { EndGrant } from './grants/end-grant';
import { GrantRepository } from './grants/grant.repository';
import { GrantsController } from './grants/grants.controller';
import { InviteAuditor } from './grants/invite-auditor';
import { AuditHome } from './home/audit-home';
import { HomeController } from './home/home.controller';
import { SeenCheckpointRepository } from './home/seen-checkpoint.repository';
import { SeenLedger } from './home/seen-ledger';
import { AuditDisclosure } from './items/audit-disclosure';
import { CheckItem } from './items/check-item';
import { CheckedEarlier } from './items/checked-earlier';
import { FiguresOfDisclosure } from './items/figures-of-disclosure';
import { ItemRepository } from './items/item.repository';
import { ItemsController } from './items/items.controller';
import { CheckpointSchedule } from './ledger/checkpoint.schedule';
import { LedgerController } from './ledger/ledger.controller';
import { LedgerEntriesController } from './ledger/ledger-entries.controller';
import { LedgerStatusView } from './ledger/ledger-status';
import { LookAtEntries } from './ledger/look-at-entries';
import { FindPopulation } from './sampling/find-population';
import { FindSample } from './sampling/find-sample';
import { PopulationRepository } from './sampling/population.repository';
import { SampleRepository } from './sampling/sample.repository';
import { SamplingController } from './sampling/sampling.controller';
import { TakeSample } from './sampling/take-sample';
import { TalkArtefactsRepository } from './talk-artefacts.repository';
import { BatchViews } from './views/batch-views';
import { RecordViews } from './views/record-views';
import { ViewRepository } from './views/view.repository';
import { ViewsController } from './views/views.controller';
import { ViewsSchedule } from './views/views.schedule';
import { WorkArtefactsRepository } from './work-artefacts.repository';

const LEDGER = [CheckpointSchedule, LedgerStatusView, LookAtEntries];
const GRANTS = [AuditorGrants, EndGrant, GrantRepository, InviteAuditor];
const ITEMS = [AuditDisclosure, CheckedEarlier, CheckItem, FiguresOfDisclosure, ItemRepository];
const SAMPLING = [FindPopulation, FindSample, PopulationRepository, SampleRepository, TakeSample];
const FINDINGS = [BindFinding, FindFinding, FindingRepository, MemoRepository, MoveFinding, RaiseFinding, RecordSubjectRepository];
const VIEWS = [BatchViews, RecordViews, ViewRepository, ViewsSchedule];
const ARTEFACTS = [WorkArtefactsRepository, TalkArtefactsRepository];
const HOME = [AuditHome, SeenCheckpointRepository, SeenLedger];

/** What those who check see and do: the ledger, and the room of auditors who come from outside. */
@Module({
  imports: [ServicesModule, FiguresModule, DisclosureModule],
  controllers: [LedgerController, LedgerEntriesController, GrantsController, ItemsController, SamplingController, FindingsController, ViewsController, HomeController],
  providers: [...LEDGER, ...GRANTS, ...ITEMS, ...SAMPLING, ...FINDINGS, ...VIEWS, ...HOME, ...ARTEFACTS],
})
export class AuditModule {}
