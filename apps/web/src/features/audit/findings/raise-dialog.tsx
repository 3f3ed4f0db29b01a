import { Button, Group, Modal, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { FINDING_SEVERITIES, FINDING_TYPES, type FindingSeverity, type FindingType, type RaiseFinding } from '@kaiji/contracts';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { fieldMessage } from '../../../shared/api/api-error';
import { ErrorNotice } from '../../../shared/ui/error-notice';
import { notifyDone } from '../../../shared/ui/notify';
import { useRaiseFinding } from '../write-audit';

interface RaiseDialogProps {
  /** In words. */
  target: string;
  about: Omit<RaiseFinding, 'type' | 'severity' | 'text'>;
  onClose: () => void;
}

interface Draft {
  type: FindingType;
  severity: FindingSeverity;
  text: string;
}

const Fields = ({ draft, change, error }: { draft: Draft; change: (part: Partial<Draft>) => void; error: Error | null }) => {
  const t = useTranslations('audit');
  return (
    <>
      <NativeSelect
        label={t('raise.type')}
        value={draft.type}
        data={FINDING_TYPES.map((value) => ({ value, label: t(`type.${value}`) }))}
        error={fieldMessage(error, 'type')}
        onChange={({ currentTarget: { value } }) => change({ type: FINDING_TYPES.find((one) => one === value) })}
      />
      <NativeSelect
        label={t('raise.severity')}
        value={draft.severity}
        data={FINDING_SEVERITIES.map((value) => ({ value, label: t(`severity.${value}`) }))}
        error={fieldMessage(error, 'severity')}
        onChange={({ currentTarget: { value } }) => change({ severity: FINDING_SEVERITIES.find((one) => one === value) })}
      />
      <Textarea
        label={t('raise.text')}
        required
        autosize
        minRows={4}
        maxLength={10_000}
        value={draft.text}
        error={fieldMessage(error, 'text')}
        onChange={(event) => change({ text: event.currentTarget.value })}
      />
    </>
  );
};

/** Raises a finding on what is on the screen, in the revision that is on the screen. */
export const RaiseDialog = ({ target, about, onClose }: RaiseDialogProps) => {
  const t = useTranslations('audit.raise');
  const ui = useTranslations('ui');
  const raise = useRaiseFinding();
  const [draft, setDraft] = useState<Draft>({ type: 'misstatement', severity: 'medium', text: '' });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const done = (): void => {
      notifyDone(t('done'));
      onClose();
    };
    raise.mutate({ ...about, ...draft }, { onSuccess: done });
  };
  return (
    <Modal opened onClose={onClose} title={t('title', { target })} size="lg" closeButtonProps={{ 'aria-label': ui('close') }}>
      <form onSubmit={submit}>
        <Stack>
          <Text size="sm">{t('body')}</Text>
          {raise.isError && <ErrorNotice error={raise.error} />}
          <Fields draft={draft} change={(part) => setDraft((before) => ({ ...before, ...part }))} error={raise.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {ui('cancel')}
            </Button>
            <Button type="submit" loading={raise.isPending} disabled={draft.text.trim() === ''}>
              {t('send')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
};
