import { Alert, Button, Checkbox, Code, CopyButton, Group, Modal, Stack, TextInput } from '@mantine/core';
import { type Permission, PERMISSIONS } from '@kaiji/contracts';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { fieldMessage } from '../../../shared/api/api-error';
import { addDays } from '../../../shared/period/calendar-date';
import { fromWallClock } from '../../../shared/period/zone-instant';
import { ErrorNotice } from '../../../shared/ui/error-notice';
import { Icon } from '../../../shared/ui/icon';
import { useFormat } from '../../../shared/ui/use-format';
import { useAddToken } from './post-token';

const IssuedToken = ({ token, onClose }: { token: string; onClose: () => void }) => {
  const t = useTranslations('settings.tokens');
  const ui = useTranslations('ui');
  return (
    <Stack>
      <Alert color="yellow" variant="light" title={t('onceTitle')} icon={<Icon name="warning" />}>
        {t('onceBody')}
      </Alert>
      <Code block style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
        {token}
      </Code>
      <Group justify="flex-end">
        <CopyButton value={token}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {copied ? ui('copied') : ui('copy')}
            </Button>
          )}
        </CopyButton>
        <Button onClick={onClose}>{t('onceDone')}</Button>
      </Group>
    </Stack>
  );
};

interface Draft {
  name: string;
  scopes: Permission[];
  /** The last day on which it works; empty for no end. */
  lastDay: string;
}

const Fields = ({ draft, change, error }: { draft: Draft; change: (part: Partial<Draft>) => void; error: unknown }) => {
  const t = useTranslations('settings.tokens');
  const permission = useTranslations('vocabulary.permission');
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
      <TextInput type="date" label={t('expiresOn')} value={draft.lastDay} error={fieldMessage(error, 'expiresAt')} onChange={(event) => change({ lastDay: event.currentTarget.value })} />
    </>
  );
};

export const TokenForm = ({ onClose }: { onClose: () => void }) => {
  const t = useTranslations('settings.tokens');
  const ui = useTranslations('ui');
  const { timeZone } = useFormat();
  const add = useAddToken();
  const [draft, setDraft] = useState<Draft>({ name: '', scopes: ['evidence.write'], lastDay: '' });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const expiresAt = draft.lastDay === '' ? undefined : fromWallClock(`${addDays(draft.lastDay, 1)}T00:00:00`, timeZone);
    add.mutate({ name: draft.name, scopes: draft.scopes, expiresAt });
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
