import { Button, Group, Modal, Select, Stack, Text, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { fieldMessage } from '../../../shared/api/api-error';
import { useServiceKey } from '../../../shared/api/use-service-key';
import type { Period } from '../../../shared/period/period-presets';
import { usePeriod, useToday } from '../../../shared/period/use-period';
import { DateRangeField } from '../../../shared/ui/date-range-field';
import { ErrorNotice } from '../../../shared/ui/error-notice';
import { useForms } from '../form/get-forms';
import { useCreateDisclosure } from './post-disclosure';

export const CreateDisclosureForm = ({ onClose }: { onClose: () => void }) => {
  const t = useTranslations('disclosures');
  const ui = useTranslations('ui');
  const service = useServiceKey();
  const navigate = useNavigate();
  const forms = useForms().data?.items ?? [];
  const create = useCreateDisclosure();
  const [edition, setEdition] = useState<string>();
  const [date, setDate] = useState(useToday());
  const [period, setPeriod] = useState<Period | undefined>(usePeriod());
  const chosen = edition ?? forms.at(-1)?.edition;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (chosen === undefined || period === undefined) return;
    create.mutate(
      { edition: chosen, date, from: period.from, to: period.to },
      { onSuccess: ({ id }) => void navigate({ to: '/services/$service/disclosures/$disclosure', params: { service, disclosure: id }, search: true }) },
    );
  };
  return (
    <Modal opened onClose={onClose} size="lg" title={t('createTitle')} closeButtonProps={{ 'aria-label': ui('close') }}>
      <form onSubmit={submit}>
        <Stack>
          <Text size="sm" c="dimmed">
            {t('createHint')}
          </Text>
          {create.isError && <ErrorNotice error={create.error} />}
          <Select
            label={t('edition')}
            required
            allowDeselect={false}
            value={chosen ?? null}
            data={forms.map((one) => ({ value: one.edition, label: t('editionRows', { title: one.title, items: one.items }) }))}
            onChange={(value) => setEdition(value ?? undefined)}
          />
          <TextInput type="date" label={t('date')} required value={date} error={fieldMessage(create.error, 'date')} onChange={(event) => setDate(event.currentTarget.value)} />
          <DateRangeField label={t('period')} value={period} onChange={setPeriod} error={fieldMessage(create.error, 'from') ?? fieldMessage(create.error, 'to')} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {ui('cancel')}
            </Button>
            <Button type="submit" loading={create.isPending} disabled={period === undefined || chosen === undefined}>
              {t('createSubmit')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
};
