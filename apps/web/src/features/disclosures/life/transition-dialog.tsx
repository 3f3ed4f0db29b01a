import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import type { Disclosure } from '@kaiji/contracts';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { fieldMessage } from '../../../shared/api/api-error';
import { useServiceKey } from '../../../shared/api/use-service-key';
import { ErrorNotice } from '../../../shared/ui/error-notice';
import { notifyDone } from '../../../shared/ui/notify';
import type { LifeAction } from './life-steps';
import { useTransition } from './post-transition';

interface TransitionDialogProps {
  disclosure: Disclosure;
  action: LifeAction;
  reasonRequired: boolean;
  onClose: () => void;
}

export const TransitionDialog = ({ disclosure, action, reasonRequired, onClose }: TransitionDialogProps) => {
  const t = useTranslations('disclosures');
  const ui = useTranslations('ui');
  const service = useServiceKey();
  const navigate = useNavigate();
  const transition = useTransition(service, disclosure.id);
  const [reason, setReason] = useState('');
  const done = (answer: Disclosure): void => {
    notifyDone(t('actionDone', { state: t(`state.${answer.state}`) }));
    onClose();
    if (answer.id !== disclosure.id) {
      void navigate({ to: '/services/$service/disclosures/$disclosure', params: { service, disclosure: answer.id }, search: true });
    }
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    transition.mutate({ action, reason }, { onSuccess: done });
  };
  return (
    <Modal opened onClose={onClose} title={t(`action.${action}`)} closeButtonProps={{ 'aria-label': ui('close') }}>
      <form onSubmit={submit}>
        <Stack>
          <Text size="sm">{t(`actionHint.${action}`)}</Text>
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
