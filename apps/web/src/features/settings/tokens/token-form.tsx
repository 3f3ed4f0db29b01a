import { Button, Checkbox, Group, Modal, MultiSelect, Stack, TextInput } from '@mantine/core';
import { type Permission, PERMISSIONS } from '@kaiji/contracts';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { fieldMessage } from '../../../shared/api/api-error';
import { useServices } from '../../../shared/api/get-services';
import { addDays } from '../../../shared/period/calendar-date';
import { fromWallClock } from '../../../shared/period/zone-instant';
import { ErrorNotice } from '../../../shared/ui/error-notice';
import { useFormat } from '../../../shared/ui/use-format';
import { IssuedToken } from './issued-token';
import { useAddToken } from './post-token';

interface Draft {
  name: string;
  scopes: Permission[];
  /** Keys; empty for all. */
  services: string[];
  /** The last day on which it works; empty for no end. */
  lastDay: string;
}

const Fields = ({ draft, change, error }: { draft: Draft; change: (part: Partial<Draft>) => void; error: unknown }) => {
  const t = useTranslations('settings.tokens');
  const permission = useTranslations('vocabulary.permission');
  const services = useServices().data?.items ?? [];
  return (
    <>
      <TextInput label={t('name')} required maxLength={100} value={draft.name} error={fieldMessage(error, 'name')} onChange={(event) => change({ name: event.currentTarget.value })} />
      <Checkbox.Group label={t('scopes')} required value={draft.scopes} error={fieldMessage(error, 'scopes')} onChange={(scopes) => change({ scopes: scopes })}>
        <Stack gap={6} mt={6}>
          {PERMISSIONS.map((one) => (
            <Checkbox key={one} value={one} label={permission(one)} />
          ))}
        </Stack>
      </Checkbox.Group>
      <MultiSelect
        label={t('services')}
        description={t('servicesHint')}
        data={services.map((one) => ({ value: one.key, label: one.name }))}
        value={draft.services}
        error={fieldMessage(error, 'services')}
        onChange={(chosen) => change({ services: chosen })}
      />
      <TextInput type="date" label={t('expiresOn')} value={draft.lastDay} error={fieldMessage(error, 'expiresAt')} onChange={(event) => change({ lastDay: event.currentTarget.value })} />
    </>
  );
};

export const TokenForm = ({ onClose }: { onClose: () => void }) => {
  const t = useTranslations('settings.tokens');
  const ui = useTranslations('ui');
  const { timeZone } = useFormat();
  const add = useAddToken();
  const [draft, setDraft] = useState<Draft>({ name: '', scopes: ['evidence.write'], services: [], lastDay: '' });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const expiresAt = draft.lastDay === '' ? undefined : fromWallClock(`${addDays(draft.lastDay, 1)}T00:00:00`, timeZone);
    const services = draft.services.length === 0 ? undefined : draft.services;
    add.mutate({ name: draft.name, scopes: draft.scopes, services, expiresAt });
  };
  const issued = add.data?.token;
  return (
    <Modal opened onClose={onClose} title={t('add')} closeOnClickOutside={issued === undefined} closeButtonProps={{ 'aria-label': ui('close') }}>
      {issued !== undefined ? (
        <IssuedToken token={issued} onClose={onClose} />
      ) : (
        <form onSubmit={submit}>
          <Stack>
            {add.isError && <ErrorNotice error={add.error} />}
            <Fields draft={draft} change={(part) => setDraft((before) => ({ ...before, ...part }))} error={add.error} />
            <Group justify="flex-end">
              <Button variant="default" onClick={onClose}>
                {ui('cancel')}
              </Button>
              <Button type="submit" loading={add.isPending} disabled={draft.scopes.length === 0}>
                {t('add')}
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </Modal>
  );
};
