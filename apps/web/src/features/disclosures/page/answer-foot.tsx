import { Button } from '@mantine/core';
import type { Answer, FormField } from '@kaiji/contracts';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { ApiError } from '../../../shared/api/api-error';
import { clockInZone } from '../../../shared/format/format-date';
import type { AutosaveStatus } from '../answer/autosave';
import classes from './answer-row.module.css';

interface AnswerFootProps {
  field: FormField;
  answer: Answer;
  timeZone: string;
  status: AutosaveStatus;
  error: Error | null;
  isAcceptable: boolean;
  left: number | undefined;
  onRetry: () => void;
  children: ReactNode;
}

const CharactersLeft = ({ field, left }: { field: FormField; left: number }) => {
  const t = useTranslations('disclosures');
  const shared = field.limitSharedWith ?? [];
  return (
    <>
      <span className={left < 0 ? classes.over : undefined}>{left < 0 ? t('charactersOver', { count: -left }) : t('charactersLeft', { count: left })}</span>
      {shared.length > 0 && <span>{t('sharedLimit', { fields: shared.join('、'), limit: field.charLimit ?? 0 })}</span>}
    </>
  );
};

const useStatusText = ({ answer, timeZone, status, isAcceptable, error }: AnswerFootProps): string | undefined => {
  const t = useTranslations('disclosures');
  if (status === 'saving') return t('saving');
  if (status === 'failed') {
    const why = error instanceof ApiError ? (error.errors[0]?.message ?? error.detail ?? error.title) : '';
    return why === '' ? t('saveFailed') : `${t('saveFailed')}: ${why}`;
  }
  if (status === 'dirty') return isAcceptable ? t('unsaved') : t('tooLongNotSaved');
  if (answer.source !== 'typed' || answer.updatedAt === null) return undefined;
  return t('savedAt', { time: clockInZone(Date.parse(answer.updatedAt), timeZone, false) });
};

/** Under an editor: what is saved, what remains of the limit, and what else can be done. */
export const AnswerFoot = (props: AnswerFootProps) => {
  const t = useTranslations('disclosures');
  const text = useStatusText(props);
  const { field, status, left, isAcceptable, onRetry, children } = props;
  const isBad = status === 'failed' || (status === 'dirty' && !isAcceptable);
  return (
    <div className={classes.foot}>
      <span role="status" className={isBad ? classes.over : undefined}>
        {text}
      </span>
      {status === 'failed' && (
        <Button size="compact-xs" variant="default" onClick={onRetry}>
          {t('retrySave')}
        </Button>
      )}
      {left !== undefined && <CharactersLeft field={field} left={left} />}
      {children}
    </div>
  );
};
