import type { Answer, FormField } from '@kaiji/contracts';
import { memo } from 'react';
import type { Period } from '../../../shared/period/period-presets';
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
  textOf: (field: string) => string | null;
  onNextToDo: (after: string) => void;
}

const Content = (props: AnswerRowProps & { answer: Answer }) => {
  const { answer, isWritable } = props;
  if (answer.source === 'notApplicable') return <NotApplicable {...props} />;
  if (isWritable) return <AnswerEditor {...props} />;
  return <p className={classes.text}>{answer.text}</p>;
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
