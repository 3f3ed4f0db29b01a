import { ChecklistController } from './checklist.controller';
import { ConfirmedAt } from './confirmed-at';
import { FiledBefore } from './filed-before';
import { ReadChecklist } from './read-checklist';

/** What looks a disclosure over before it is submitted. */
export const CHECKLIST_PROVIDERS = [ConfirmedAt, FiledBefore, ReadChecklist];
export const CHECKLIST_CONTROLLERS = [ChecklistController];
