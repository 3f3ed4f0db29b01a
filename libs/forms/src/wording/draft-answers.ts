import type { Figure, FigureName } from '@kaiji/contracts';
import { formEdition, formField } from '../editions/catalogue';
import { backupGenerationsWording, backupIntervalWording, backupVerificationWording } from './backup-wording';
import { type Draft, type DraftService, type FigureOf, withheld } from './draft';
import { incidentsWording } from './incidents-wording';
import { emergencyWording, noticeLeadWording } from './maintenance-wording';
import { faultMonitoringWording, livenessWordings } from './monitoring-wording';
import { noticeTimeWording, noticeWording } from './notification-wording';
import { patchesWording } from './patches-wording';
import { referenceWording } from './reference-wording';
import { uptimeWording } from './uptime-wording';

export interface DraftInput {
  /** Name of the form's edition: `asp-saas-2019`. */
  edition: string;
  service: DraftService;
  figures: readonly Figure[];
}

const FIELDS_OF: Partial<Record<FigureName, readonly string[]>> = {
  uptime: ['39-1'],
  incidents: ['39-3'],
  backups: ['45-1', '45-2', '46'],
  monitoring: ['54-1', '54-2', '54-3', '54-4', '54-5', '55'],
  notification: ['54-6', '92'],
  patches: ['59'],
  maintenance: ['91-1', '91-3'],
};

const wordingsOf = (figure: Figure, { figures, service }: DraftInput): Draft[] => {
  switch (figure.figure) {
    case 'uptime':
      return [uptimeWording(figure, service)];
    case 'incidents': {
      const uptime = figures.find((one): one is FigureOf<'uptime'> => one.figure === 'uptime');
      return [incidentsWording(figure, uptime, service)];
    }
    case 'backups':
      return [backupIntervalWording(figure), backupGenerationsWording(figure), backupVerificationWording(figure)];
    case 'monitoring':
      return [...livenessWordings(figure), faultMonitoringWording(figure)];
    case 'notification':
      return [noticeTimeWording(figure), noticeWording(figure)];
    case 'patches':
      return [patchesWording(figure)];
    case 'maintenance':
      return [noticeLeadWording(figure), emergencyWording(figure)];
    case 'support':
      return [];
  }
};

const missing = (figures: readonly Figure[]): Draft[] =>
  Object.entries(FIELDS_OF)
    .filter(([name]) => !figures.some((one) => one.figure === name))
    .flatMap(([name, fields]) => fields.map((field) => withheld(field, name as FigureName, '実績値が算定されていません。')));

/**
 * One draft for each field of the edition that Kaiji can word from figures, in the form's order. Where a figure does not
 * allow a statement the draft's `text` is `null` and `reason` says why. Throws for an edition that is not in the catalogue.
 */
export const draftAnswers = (input: DraftInput): Draft[] => {
  const edition = formEdition(input.edition);
  if (edition === undefined) throw new Error(`様式 ${input.edition} は登録されていません`);
  const drafts = [
    referenceWording(input.service),
    ...input.figures.flatMap((figure) => wordingsOf(figure, input)),
    ...missing(input.figures),
  ];
  const place = (draft: Draft): number => edition.fields.findIndex((field) => field.id === draft.field);
  return drafts.filter((draft) => formField(edition, draft.field) !== undefined).sort((left, right) => place(left) - place(right));
};
