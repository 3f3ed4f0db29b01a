import { Module } from '@nestjs/common';
import { EvidenceModule } from '../evidence';
import { FiguresModule } from '../figures';
import { ServicesModule } from '../services';
import { AnswersController } from './answers/answers.controller';
import { ReadAnswers } from './answers/read-answers';
import { WriteAnswer } from './answers/write-answer';
import { CreateDisclosure } from './create-disclosure';
import { DisclosuresController } from './disclosures.controller';
import { ExportDisclosure } from './export/export-disclosure';
import { ExportController } from './export/export.controller';
import { RecordExport } from './export/record-export';
import { FindDisclosure } from './find-disclosure';
import { FormsController } from './forms/forms.controller';
import { LIFE_CONTROLLERS, LIFE_PROVIDERS } from './life/life-providers';
import { LifeController } from './life/life.controller';
import { RestateDisclosure } from './life/restate-disclosure';
import { TakeStep } from './life/take-step';
import { PackageForm } from './package/package-form';
import { PackageLedger } from './package/package-ledger';
import { PackagePayloads } from './package/package-payloads';
import { WritePackage } from './package/write-package';
import { AnswerRepository } from './records/answer.repository';
import { DisclosureArtefactsRepository } from './records/disclosure-artefacts.repository';
import { DisclosureRepository } from './records/disclosure.repository';
import { DraftRepository } from './records/draft.repository';
import { TEMPLATE_CONTROLLERS, TEMPLATE_PROVIDERS } from './template/template-providers';

@Module({
  imports: [ServicesModule, EvidenceModule, FiguresModule],
  controllers: [FormsController, DisclosuresController, AnswersController, LifeController, ExportController, ...LIFE_CONTROLLERS, ...TEMPLATE_CONTROLLERS],
  providers: [
    AnswerRepository,
    ...LIFE_PROVIDERS,
    CreateDisclosure,
    DisclosureArtefactsRepository,
    DisclosureRepository,
    DraftRepository,
    ExportDisclosure,
    FindDisclosure,
    PackageForm,
    PackageLedger,
    PackagePayloads,
    ReadAnswers,
    RecordExport,
    RestateDisclosure,
    TakeStep,
    ...TEMPLATE_PROVIDERS,
    WriteAnswer,
    WritePackage,
  ],
  exports: [ExportDisclosure, FindDisclosure],
})
export class DisclosureModule {}
