import { Modal } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { askWith, type ProofWay } from '../../shared/api/fresh-proof';
import { ProofByPassword } from './proof-by-password';
import { ProofByProvider } from './proof-by-provider';

interface Question {
  way: ProofWay;
  answer: (proved: boolean) => void;
}

/** Asks who somebody is before what weighs; the request that waits is then sent again. */
export const FreshProofDialog = () => {
  const t = useTranslations('session.proof');
  const close = useTranslations('ui')('close');
  const [question, setQuestion] = useState<Question>();
  useEffect(() => askWith((way) => new Promise((answer) => setQuestion({ way, answer }))), []);
  if (question === undefined) return null;
  const done = (proved: boolean): void => {
    setQuestion(undefined);
    question.answer(proved);
  };
  const Content = question.way === 'password' ? ProofByPassword : ProofByProvider;
  // Escape is heard by every dialog that is open: it must not close the form that waits underneath.
  return (
    <Modal opened onClose={() => done(false)} title={t('title')} closeButtonProps={{ 'aria-label': close }} closeOnEscape={false} centered data-mantine-stop-propagation="true">
      <Content onDone={done} />
    </Modal>
  );
};
