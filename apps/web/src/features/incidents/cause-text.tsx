import type { CauseDetail, FormCause } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { StateBadge } from '../../shared/ui/state-badge';

/** The cause as recorded, and the form's cause that it counts under. */
export const CauseText = ({ detail, cause }: { detail: CauseDetail; cause: FormCause | undefined }) => {
  const t = useTranslations();
  if (detail === 'investigating') return <StateBadge tone="warn" icon="question" label={t('vocabulary.detail.investigating')} />;
  return (
    <>
      {t(`vocabulary.detail.${detail}`)}
      {cause !== undefined && cause !== detail && (
        <div style={{ color: 'var(--ink-soft)', fontSize: '0.75rem' }}>{t('incidents.formCause', { cause: t(`vocabulary.cause.${cause}`) })}</div>
      )}
    </>
  );
};
