import { Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { Answer } from '@kaiji/contracts';
import { checkAnswer } from '@kaiji/forms';
import type { KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';
import { useAutosave } from '../answer/use-autosave';
import { conflictingAnswer, useWriteAnswer } from '../answer/use-write-answer';
import { charactersLeft } from '../form/characters-left';
import { itemAction } from '../keys/item-key';
import { PreviousAnswer } from '../previous/previous-answer';
import { AnswerActions } from './answer-actions';
import { AnswerConflict } from './answer-conflict';
import { AnswerFoot } from './answer-foot';
import type { AnswerRowProps } from './answer-row';
import classes from './answer-row.module.css';
import { NotApplicableForm } from './not-applicable-form';

type EditorProps = AnswerRowProps & { answer: Answer };

const useEditor = ({ field, answer, service, disclosure, textOf }: EditorProps) => {
  const write = useWriteAnswer({ service, disclosure, field: field.id });
  const isAcceptable = (text: string): boolean => !checkAnswer(field, { text }, textOf).some((issue) => issue.severity === 'error');
  const save = (text: string): Promise<Answer> => write.mutateAsync({ answer: { text }, revision: answer.revision });
  const editor = useAutosave({ savedText: answer.text ?? '', isAcceptable, save });
  return { write, editor, isAcceptable };
};

export const AnswerEditor = (props: EditorProps) => {
  const { field, answer, textOf, onNextToDo } = props;
  const t = useTranslations('disclosures');
  const { write, editor, isAcceptable } = useEditor(props);
  const [asking, { open, close }] = useDisclosure(false);
  const conflict = conflictingAnswer(write.error);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (itemAction(event.nativeEvent, true) !== 'nextToDo') return;
    event.preventDefault();
    editor.flush();
    onNextToDo(field.id);
  };
  const type = (text: string): void => editor.dispatch({ type: 'typed', text });
  const use = ({ source, text, reason = '' }: Answer): void => {
    if (source === 'notApplicable') write.mutate({ answer: { notApplicable: true, reason }, revision: answer.revision });
    else type(text ?? '');
  };
  if (asking) return <NotApplicableForm write={write} revision={answer.revision} onClose={close} />;
  return (
    <div className={classes.editor} data-drafted={answer.source === 'figure' && editor.status === 'clean' ? true : undefined}>
      <Textarea
        aria-label={t('answerLabel', { id: field.id, title: field.title })}
        data-answer={field.id}
        rows={1}
        value={editor.text}
        placeholder={t('placeholder')}
        onChange={(event) => type(event.currentTarget.value)}
        onCompositionStart={() => editor.dispatch({ type: 'compositionStarted' })}
        onCompositionEnd={(event) => editor.dispatch({ type: 'compositionEnded', text: event.currentTarget.value })}
        onBlur={editor.flush}
        onKeyDown={onKeyDown}
      />
      {conflict !== undefined && editor.status === 'failed' && (
        <AnswerConflict theirs={conflict} mine={editor.text} write={write} onTaken={type} />
      )}
      <AnswerFoot
        field={field}
        answer={answer}
        timeZone={props.timeZone}
        status={editor.status}
        error={conflict === undefined ? write.error : null}
        isAcceptable={isAcceptable(editor.text)}
        left={charactersLeft(field, editor.text, textOf)}
        onRetry={() => type(editor.text)}
      >
        <AnswerActions
          field={field}
          answer={answer}
          text={editor.text}
          onType={type}
          onUseDraft={() => write.mutate({ answer: null, revision: answer.revision })}
          onNotApplicable={open}
        />
      </AnswerFoot>
      <PreviousAnswer field={field} answer={answer} timeZone={props.timeZone} before={props.before} onUse={use} />
    </div>
  );
};
