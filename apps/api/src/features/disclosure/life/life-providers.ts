import { CheckController } from '../check/check.controller';
import { CheckDisclosure } from '../check/check-disclosure';
import { CHECKLIST_CONTROLLERS, CHECKLIST_PROVIDERS } from '../checklist/checklist-providers';
import { CompareController } from '../compare/compare.controller';
import { CompareDisclosures } from '../compare/compare-disclosures';
import { DeadlinesController } from '../deadlines/deadlines.controller';
import { ImportController } from '../import/import.controller';
import { ImportAnswers } from '../import/import-answers';
import { ReadDeadlines } from '../deadlines/read-deadlines';

/** What looks after a disclosure along its life: before it is submitted, while it is valid, until the next one. */
export const LIFE_PROVIDERS = [...CHECKLIST_PROVIDERS, CheckDisclosure, CompareDisclosures, ImportAnswers, ReadDeadlines];
export const LIFE_CONTROLLERS = [...CHECKLIST_CONTROLLERS, CheckController, CompareController, DeadlinesController, ImportController];
