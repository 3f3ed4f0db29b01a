import { Button, Group, Modal, MultiSelect, Select, Stack, Textarea } from '@mantine/core';
import { type CorrectionRecord, OUTCOMES } from '@kaiji/contracts';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { fieldMessage } from '../../../shared/api/api-error';
import { useService } from '../../../shared/api/get-service';
import { ErrorNotice } from '../../../shared/ui/error-notice';
import { InstantField } from '../../../shared/ui/instant-field';
import { notifyDone } from '../../../shared/ui/notify';
import { useFormat } from '../../../shared/ui/use-format';
import { usePostCorrection } from './post-correction';

type Draft = Partial<CorrectionRecord>;

const completed = (draft: Draft): CorrectionRecord | undefined => {
  const { from, to, state, reason } = draft;
  if (from === undefined || to === undefined || state === undefined || reason === undefined || reason.trim() === '') return undefined;
  return { kind: 'state', from, to, state, components: draft.components, reason };
};

const Fields = ({ draft, change, error }: { draft: Draft; change: (part: Draft) => void; error: unknown }) => {
  const t = useTranslations();
  const { timeZone } = useFormat();
  const components = useService().data?.components ?? [];
  return (
    <>
      <Group grow align="flex-start">
        <InstantField label={t('ui.from')} required timeZone={timeZone} value={draft.from} error={fieldMessage(error, 'from')} onChange={(from) => change({ from })} />
        <InstantField label={t('ui.to')} required timeZone={timeZone} value={draft.to} error={fieldMessage(error, 'to')} onChange={(to) => change({ to })} />
      </Group>
      <Select
        label={t('records.corrections.becomes')}
        required
        value={draft.state ?? null}
        data={OUTCOMES.map((state) => ({ value: state, label: t(`vocabulary.outcome.${state}`) }))}
        onChange={(value) => change({ state: (value ?? undefined) })}
      />
      <MultiSelect
        label={t('ui.components')}
        description={t('records.corrections.componentsHint')}
        data={components.map((one) => ({ value: one.key, label: one.name }))}
        onChange={(keys) => change({ components: keys.length === 0 ? undefined : keys })}
      />
      <Textarea label={t('ui.reason')} description={t('ui.reasonHint')} required autosize minRows={2} onChange={(event) => change({ reason: event.currentTarget.value })} />
    </>
  );
};

export const CorrectionForm = ({ onClose }: { onClose: () => void }) => {
  const t = useTranslations();
  const post = usePostCorrection();
  const [draft, setDraft] = useState<Draft>({});
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const record = completed(draft);
    if (record === undefined) return;
    post.mutate(record, {
      onSuccess: () => {
        notifyDone(t('records.corrections.requested'));
        onClose();
      },
    });
  };
  return (
    <Modal opened onClose={onClose} size="lg" title={t('records.corrections.request')} closeButtonProps={{ 'aria-label': t('ui.close') }}>
      <form onSubmit={submit}>
        <Stack>
          {post.isError && <ErrorNotice error={post.error} />}
          <Fields draft={draft} change={(part) => setDraft((before) => ({ ...before, ...part }))} error={post.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('ui.cancel')}
            </Button>
            <Button type="submit" loading={post.isPending} disabled={completed(draft) === undefined}>
              {t('records.corrections.request')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
};
