import { type ChecklistItem, FIGURES } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { useFormat } from '../../../shared/ui/use-format';

/** What one finding says beyond its heading; `undefined` where the heading says it all. */
export const useChecklistText = () => {
  const t = useTranslations('disclosures.checks.checklist.detail');
  const unanswered = useTranslations('disclosures')('unanswered');
  const figureNames = useTranslations('vocabulary.figure');
  const format = useFormat();
  const text = (value: string | number | undefined): string => (value === undefined ? '' : String(value));
  const figure = (name: string | number | undefined): string => {
    const known = FIGURES.find((one) => one === name);
    return known === undefined ? text(name) : figureNames(known);
  };
  return ({ code, params }: ChecklistItem): string | undefined => {
    switch (code) {
      case 'tooLong':
        return t('tooLong', { length: text(params.length), limit: text(params.limit) });
      case 'tooLongTogether':
        return t('tooLongTogether', { fields: text(params.fields), length: text(params.length), limit: text(params.limit) });
      case 'unfinished':
        return t('unfinished', { marker: text(params.marker) });
      case 'stale':
        return t('stale', { at: format.instant(text(params.confirmedAt)) });
      case 'differsFromFigure':
        return t('differsFromFigure', { proposed: text(params.proposed), typed: text(params.typed) });
      case 'changedUnexplained':
        return t('changedUnexplained', { date: format.date(text(params.date)), before: text(params.before) || unanswered, after: text(params.after) || unanswered });
      case 'figureWithheld':
        return text(params.reason) || figure(params.figure);
      case 'figureDrifted':
        return t('figureDrifted', { figure: figure(params.figure), revision: text(params.revision), at: format.instant(text(params.driftFoundAt)) });
      case 'figureNotFrozen':
        return figure(params.figure);
      case 'figureNotApproved':
      case 'figureDiffersFromFrozen':
        return t('figureRevision', { figure: figure(params.figure), revision: text(params.revision) });
      case 'discrepanciesOpen':
        return t('discrepanciesOpen', { count: Number(params.count) });
      case 'requiredMissing':
      case 'reasonMissing':
      case 'kindDoubtful':
        return undefined;
    }
  };
};
