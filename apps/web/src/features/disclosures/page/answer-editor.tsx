import { Button, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { Answer } from '@kaiji/contracts';
import { checkAnswer } from '@kaiji/forms';
import type { KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';
import { useAutosave } from '../answer/use-autosave';
import { conflictingAnswer, useWriteAnswer } from '../answer/use-write-answer';
import { charactersLeft } from '../form/characters-left';
import { itemAction } from '../keys/item-key';
import { AnswerConflict } from './answer-conflict';
import { AnswerFoot } from './answer-foot';
import type { AnswerRowProps } from './answer-row';
import classes from './answer-row.module.css';
import { NotApplicableForm } from './not-applicable-form';
import { YesNoButtons } from './yes-no-buttons';

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
  if (asking) return <NotApplicableForm write={write} revision={answer.revision} onClose={close} />;
  return (
    <div className={classes.editor} data-drafted={answer.source === 'figure' && editor.status === 'clean' ? true : undefined}>
      <Textarea
        aria-label={t('answerLabel', { id: field.id, title: field.title })}
        data-answer={field.id}
        rows={1}
        value={editor.text}
        placeholder={t('placeholder')}
        onChange={(event) => editor.dispatch({ type: 'typed', text: event.currentTarget.value })}
        onCompositionStart={() => editor.dispatch({ type: 'compositionStarted' })}
        onCompositionEnd={(event) => editor.dispatch({ type: 'compositionEnded', text: event.currentTarget.value })}
        onBlur={editor.flush}
        onKeyDown={onKeyDown}
      />
      {conflict !== undefined && editor.status === 'failed' && (
        <AnswerConflict theirs={conflict} mine={editor.text} write={write} onTaken={(text) => editor.dispatch({ type: 'typed', text })} />
      )}
      <AnswerFoot
        field={field}
        answer={answer}
        timeZone={props.timeZone}
        status={editor.status}
        error={conflict === undefined ? write.error : null}
        isAcceptable={isAcceptable(editor.text)}
        left={charactersLeft(field, editor.text, textOf)}
        onRetry={() => editor.dispatch({ type: 'typed', text: editor.text })}
      >
        {field.kind === 'yes-no' && editor.text === '' && <YesNoButtons onChoose={(text) => editor.dispatch({ type: 'typed', text })} />}
        {answer.source === 'typed' && answer.draft !== undefined && (
          <Button size="compact-xs" variant="subtle" onClick={() => write.mutate({ answer: null, revision: answer.revision })}>
            {t('useDraft')}
          </Button>
        )}
        {editor.text === '' && (
          <Button size="compact-xs" variant="subtle" color="gray" onClick={open}>
            {t('markNotApplicable')}
          </Button>
        )}
      </AnswerFoot>
    </div>
  );
};
