import { Button, Checkbox, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import type { IncidentRecord } from '@kaiji/contracts';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { fieldMessage } from '../../shared/api/api-error';
import { ErrorNotice } from '../../shared/ui/error-notice';
import { notifyDone } from '../../shared/ui/notify';
import type { IncidentView } from './get-incidents';
import { type Change, Classification, type FieldsProps, Times } from './incident-fields';
import { usePutIncident } from './put-incident';

const Remarks = ({ record, change }: Omit<FieldsProps, 'error'>) => {
  const t = useTranslations('incidents');
  return (
    <>
      <Checkbox label={t('falsePositive')} checked={record.falsePositive === true} onChange={(event) => change({ falsePositive: event.currentTarget.checked })} />
      <Textarea label={t('description')} autosize minRows={3} value={record.description ?? ''} onChange={(event) => change({ description: event.currentTarget.value })} />
    </>
  );
};

export const IncidentForm = ({ view, onDone }: { view: IncidentView; onDone: () => void }) => {
  const t = useTranslations();
  const [record, setRecord] = useState<IncidentRecord>(view.record);
  const [reason, setReason] = useState('');
  const put = usePutIncident(view.id);
  const change: Change = (part) => setRecord((before) => ({ ...before, ...part }));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    put.mutate(
      { ...record, reason },
      {
        onSuccess: ({ revision }) => {
          notifyDone(revision === view.revision ? t('incidents.unchanged') : t('incidents.saved'));
          onDone();
        },
      },
    );
  };
  return (
    <form onSubmit={submit} aria-label={t('incidents.editTitle')}>
      <Stack>
        <Text size="sm" c="dimmed">
          {t('incidents.editHint')}
        </Text>
        {put.isError && <ErrorNotice error={put.error} />}
        <TextInput label={t('incidents.name')} required value={record.title} error={fieldMessage(put.error, 'title')} onChange={(event) => change({ title: event.currentTarget.value })} />
        <Classification record={record} change={change} />
        <Times record={record} change={change} error={put.error} />
        <Remarks record={record} change={change} />
        <Textarea
          label={t('incidents.reasonLabel')}
          description={t('ui.reasonHint')}
          required
          maxLength={300}
          value={reason}
          error={fieldMessage(put.error, 'reason')}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            {t('ui.cancel')}
          </Button>
          <Button type="submit" loading={put.isPending}>
            {t('ui.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};
