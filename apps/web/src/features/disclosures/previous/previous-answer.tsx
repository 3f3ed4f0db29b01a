import { Button } from '@mantine/core';
import type { Answer, FormField } from '@kaiji/contracts';
import { isAnswered } from '@kaiji/forms';
import { useTranslations } from 'use-intl';
import { useFormat } from '../../../shared/ui/use-format';
import { DiffText } from './diff-text';
import { FreshnessNote } from './freshness-note';
import classes from './previous-answer.module.css';
import { isSameAnswer, mayTakeOver } from './take-over';
import type { AnswersBefore } from './use-answers-before';

interface PreviousAnswerProps {
  field: FormField;
  answer: Answer;
  timeZone: string;
  before: AnswersBefore;
  /** Absent where nothing can be written. */
  onUse?: (before: Answer) => void;
}

const Text = ({ answer, previous }: { answer: Answer; previous: Answer }) => {
  const t = useTranslations('disclosures');
  if (previous.source === 'notApplicable') return <p className={classes.text}>{`${t('notApplicable')}: ${previous.reason ?? ''}`}</p>;
  if (!isAnswered(answer) || answer.text === null) return <p className={classes.text}>{previous.text}</p>;
  return <DiffText before={previous.text ?? ''} after={answer.text} />;
};

/** What was filed before, beside what stands here now. */
export const PreviousAnswer = ({ field, answer, timeZone, before, onUse }: PreviousAnswerProps) => {
  const t = useTranslations('disclosures');
  const format = useFormat();
  const previous = before.answers.get(field.id);
  const freshness = <FreshnessNote answer={answer} field={field.id} timeZone={timeZone} before={before} />;
  if (previous === undefined || before.date === undefined) return <div className={classes.head}>{freshness}</div>;
  const isSame = isSameAnswer(answer, previous);
  const hasPrevious = isAnswered(previous);
  return (
    <div className={`${classes.block} no-print`}>
      <div className={classes.head}>
        <span>{t('previousOf', { date: format.date(before.date) })}</span>
        {isSame && <span>{t('previousSame')}</span>}
        {!hasPrevious && <span>{t('unanswered')}</span>}
        {freshness}
      </div>
      {!isSame && hasPrevious && <Text answer={answer} previous={previous} />}
      {!isSame && hasPrevious && onUse !== undefined && mayTakeOver(field) && (
        <div>
          <Button size="compact-xs" variant="default" onClick={() => onUse(previous)}>
            {t('usePrevious')}
          </Button>
        </div>
      )}
    </div>
  );
};
