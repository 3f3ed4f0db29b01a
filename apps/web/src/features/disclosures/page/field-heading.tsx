import type { Answer, FormField, Requirement } from '@kaiji/contracts';
import { isAnswered } from '@kaiji/forms';
import { useTranslations } from 'use-intl';
import { StateBadge } from '../../../shared/ui/state-badge';
import classes from './answer-row.module.css';

const KEY_OF: Record<Requirement, 'required' | 'requiredLevel' | 'optional'> = { 必須: 'required', '必須○': 'requiredLevel', 選択: 'optional' };

export const FieldHeading = ({ field, answer }: { field: FormField; answer: Answer | undefined }) => {
  const t = useTranslations('disclosures');
  const requirement = KEY_OF[field.requirement];
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
