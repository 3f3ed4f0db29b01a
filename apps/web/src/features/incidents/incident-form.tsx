import { Button, Checkbox, Group, MultiSelect, Select, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { CAUSE_DETAILS, IMPACTS, type IncidentRecord } from '@kaiji/contracts';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { fieldMessage } from '../../shared/api/api-error';
import { useService } from '../../shared/api/get-service';
import { ErrorNotice } from '../../shared/ui/error-notice';
import { InstantField } from '../../shared/ui/instant-field';
import { notifyDone } from '../../shared/ui/notify';
import { useFormat } from '../../shared/ui/use-format';
import type { IncidentView } from './get-incidents';
import { INCIDENT_TIMES } from './incident-times';
import { usePutIncident } from './put-incident';

type Change = (part: Partial<IncidentRecord>) => void;

interface FieldsProps {
  record: IncidentRecord;
  change: Change;
  error: unknown;
}

const Classification = ({ record, change, error }: FieldsProps) => {
  const t = useTranslations();
  const components = useService().data?.components ?? [];
  return (
    <>
      <TextInput label={t('incidents.name')} required value={record.title} error={fieldMessage(error, 'title')} onChange={(event) => change({ title: event.currentTarget.value })} />
      <Group grow align="flex-start">
        <Select
          label={t('incidents.impact')}
          required
          allowDeselect={false}
          value={record.impact}
          data={IMPACTS.map((impact) => ({ value: impact, label: t(`vocabulary.impact.${impact}`) }))}
          onChange={(value) => value !== null && change({ impact: value })}
        />
        <Select
          label={t('incidents.cause')}
          required
          allowDeselect={false}
          value={record.cause}
          data={CAUSE_DETAILS.map((cause) => ({ value: cause, label: t(`vocabulary.detail.${cause}`) }))}
          onChange={(value) => value !== null && change({ cause: value })}
        />
      </Group>
      <MultiSelect
        label={t('incidents.components')}
        placeholder={(record.components ?? []).length === 0 ? t('ui.wholeService') : undefined}
        value={record.components ?? []}
        data={components.map((one) => ({ value: one.key, label: one.name }))}
        onChange={(keys) => change({ components: keys.length === 0 ? undefined : keys })}
      />
    </>
  );
};

const Times = ({ record, change, error }: FieldsProps) => {
  const t = useTranslations('incidents');
  const { timeZone } = useFormat();
  return (
    <fieldset style={{ border: 'none', padding: 0, margin: 0 }}>
      <legend style={{ padding: 0, fontWeight: 600 }}>{t('times')}</legend>
      <Text size="xs" c="dimmed" mb="xs">
        {t('timesHint', { zone: timeZone })}
      </Text>
      <Stack gap="xs">
        {INCIDENT_TIMES.map((name) => (
          <InstantField
            key={name}
            label={t(name)}
            required={name === 'occurredAt'}
            timeZone={timeZone}
            value={record[name]}
            error={fieldMessage(error, name)}
            onChange={(instant) => change({ [name]: instant })}
          />
        ))}
      </Stack>
    </fieldset>
  );
};

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
        <Classification record={record} change={change} error={put.error} />
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
