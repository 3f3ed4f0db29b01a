import { Group, MultiSelect, Select, Stack, Text } from '@mantine/core';
import { CAUSE_DETAILS, IMPACTS, type IncidentRecord } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { fieldMessage } from '../../shared/api/api-error';
import { useService } from '../../shared/api/get-service';
import { InstantField } from '../../shared/ui/instant-field';
import { useFormat } from '../../shared/ui/use-format';
import { INCIDENT_TIMES } from './incident-times';

export type Change = (part: Partial<IncidentRecord>) => void;

export interface FieldsProps {
  record: IncidentRecord;
  change: Change;
  error: unknown;
}

/** What it hit, and why. */
export const Classification = ({ record, change }: Omit<FieldsProps, 'error'>) => {
  const t = useTranslations();
  const components = useService().data?.components ?? [];
  return (
    <>
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

/** When what happened. */
export const Times = ({ record, change, error }: FieldsProps) => {
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
