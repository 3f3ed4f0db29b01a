import type { Answer, FormField } from '@kaiji/contracts';
import { memo } from 'react';
import type { Period } from '../../../shared/period/period-presets';
import { PreviousAnswer } from '../previous/previous-answer';
import type { AnswersBefore } from '../previous/use-answers-before';
import { AnswerEditor } from './answer-editor';
import classes from './answer-row.module.css';
import { AnswerSource } from './answer-source';
import { FieldHeading } from './field-heading';
import { NotApplicable } from './not-applicable';

export interface AnswerRowProps {
  field: FormField;
  answer: Answer | undefined;
  service: string;
  disclosure: string;
  isWritable: boolean;
  period: Period;
  timeZone: string;
  before: AnswersBefore;
  textOf: (field: string) => string | null;
  onNextToDo: (after: string) => void;
}

const Content = (props: AnswerRowProps & { answer: Answer }) => {
  const { field, answer, isWritable, timeZone, before } = props;
  if (isWritable && answer.source !== 'notApplicable') return <AnswerEditor {...props} />;
  return (
    <>
      {answer.source === 'notApplicable' ? <NotApplicable {...props} /> : <p className={classes.text}>{answer.text}</p>}
      <PreviousAnswer field={field} answer={answer} timeZone={timeZone} before={before} />
    </>
  );
};

export const AnswerRow = memo((props: AnswerRowProps) => {
  const { field, answer } = props;
  return (
    <div className={classes.row} id={`field-${field.id}`} data-item={field.id} tabIndex={-1}>
      <FieldHeading field={field} answer={answer} />
      <div className={classes.body}>
        {answer !== undefined && (
          <>
            <AnswerSource field={field} answer={answer} period={props.period} />
            <Content {...props} answer={answer} />
          </>
        )}
      </div>
    </div>
  );
});
AnswerRow.displayName = 'AnswerRow';
