import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import type { Disclosure, FormEdition } from '@kaiji/contracts';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { fieldMessage } from '../../../shared/api/api-error';
import { useServiceKey } from '../../../shared/api/use-service-key';
import { ErrorNotice } from '../../../shared/ui/error-notice';
import { notifyDone } from '../../../shared/ui/notify';
import { ChecklistPanel } from '../checklist/checklist-panel';
import type { LifeAction } from './life-steps';
import { useTransition } from './post-transition';

interface TransitionDialogProps {
  disclosure: Disclosure;
  form: FormEdition;
  action: LifeAction;
  reasonRequired: boolean;
  /** Shows an answer of the form. */
  onGoTo: (field: string) => void;
  onClose: () => void;
}

/** Takes the step and says so; where it made a new disclosure, that one is opened. */
const useStep = ({ disclosure, action, onClose }: TransitionDialogProps) => {
  const t = useTranslations('disclosures');
  const service = useServiceKey();
  const navigate = useNavigate();
  const transition = useTransition(service, disclosure.id);
  const done = (answer: Disclosure): void => {
    notifyDone(t('actionDone', { state: t(`state.${answer.state}`) }));
    onClose();
    if (answer.id !== disclosure.id) {
      void navigate({ to: '/services/$service/disclosures/$disclosure', params: { service, disclosure: answer.id }, search: true });
    }
  };
  return { transition, take: (reason: string) => transition.mutate({ action, reason }, { onSuccess: done }) };
};

export const TransitionDialog = (props: TransitionDialogProps) => {
  const { disclosure, form, action, reasonRequired, onGoTo, onClose } = props;
  const t = useTranslations('disclosures');
  const ui = useTranslations('ui');
  const { transition, take } = useStep(props);
  const [reason, setReason] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    take(reason);
  };
  const goTo = (field: string): void => {
    onClose();
    // After the dialog has given the focus back.
    window.setTimeout(() => onGoTo(field));
  };
  return (
    <Modal opened onClose={onClose} size={action === 'submit' ? 'lg' : 'md'} title={t(`action.${action}`)} closeButtonProps={{ 'aria-label': ui('close') }}>
      <form onSubmit={submit}>
        <Stack>
          <Text size="sm">{t(`actionHint.${action}`)}</Text>
          {action === 'submit' && <ChecklistPanel disclosure={disclosure.id} form={form} onGoTo={goTo} />}
          {transition.isError && <ErrorNotice error={transition.error} />}
          <Textarea
            label={reasonRequired ? t('actionReasonRequired') : t('actionReason')}
            required={reasonRequired}
            autosize
            minRows={2}
            maxLength={2000}
            value={reason}
            error={fieldMessage(transition.error, 'reason')}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {ui('cancel')}
            </Button>
            <Button type="submit" loading={transition.isPending} disabled={reasonRequired && reason.trim() === ''}>
              {t(`action.${action}`)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
};
