import type { Answer, FormField } from '@kaiji/contracts';
import { isAnswered } from '@kaiji/forms';
import { useTranslations } from 'use-intl';
import { requirementKey } from '../../../shared/i18n/form-terms';
import { StateBadge } from '../../../shared/ui/state-badge';
import classes from './answer-row.module.css';

export const FieldHeading = ({ field, answer }: { field: FormField; answer: Answer | undefined }) => {
  const t = useTranslations('disclosures');
  const requirement = requirementKey(field.requirement);
  const isMissing = !isAnswered(answer) && requirement !== 'optional';
  return (
    <div>
      <span className={classes.number}>{field.id}</span>
      <span className={classes.title}>{field.title}</span>
      <span className={classes.requirement} data-required={requirement === 'optional' ? undefined : true} title={t(`requirementHint.${requirement}`)}>
        {t(`requirement.${requirement}`)}
      </span>{' '}
      {isMissing && <StateBadge tone="warn" label={t('unanswered')} />}
      {field.prompt !== '' && <p className={classes.prompt}>{field.prompt}</p>}
      {field.promptUnconfirmed === true && <p className={classes.prompt}>{t('promptUnconfirmed')}</p>}
    </div>
  );
};
