import type { AuditFinding } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';

/** What a finding speaks of, in words. */
export const useTargetWords = () => {
  const t = useTranslations('audit.findings.targetOf');
  return ({ target: { field, revision, disclosure, frozenFigure, record } }: AuditFinding): string => {
    if (field !== undefined) return t('field', { field, revision: revision ?? 0 });
    if (disclosure !== undefined) return t('disclosure');
    return frozenFigure === undefined ? (record ?? t('record')) : t('frozen');
  };
};
