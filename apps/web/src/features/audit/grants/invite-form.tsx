import { Button, Checkbox, Group, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import type { AccountView, CreateGrant } from '@kaiji/contracts';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { fieldMessage } from '../../../shared/api/api-error';
import type { ServiceHead } from '../../../shared/api/get-services';
import type { Period } from '../../../shared/period/period-presets';
import { DateRangeField } from '../../../shared/ui/date-range-field';
import { ErrorNotice } from '../../../shared/ui/error-notice';
import { notifyDone } from '../../../shared/ui/notify';
import { useInvite } from '../write-audit';
import { grantOf, type GrantDraft } from './grant-of';

interface InviteFormProps {
  accounts: readonly AccountView[];
  services: readonly ServiceHead[];
  onClose: () => void;
}

type Change = (part: Partial<GrantDraft>) => void;

const Fields = ({ draft, change, accounts, services, error }: { draft: GrantDraft; change: Change; error: Error | null } & Omit<InviteFormProps, 'onClose'>) => {
  const t = useTranslations('audit.grants');
  const setPeriod = (period: Period | undefined): void => change({ period });
  return (
    <>
      <NativeSelect
        label={t('account')}
        description={t('accountHint')}
        required
        value={draft.account}
        data={accounts.map((one) => ({ value: one.account, label: `${one.name} (${one.account})` }))}
        error={fieldMessage(error, 'account')}
        onChange={(event) => change({ account: event.currentTarget.value })}
      />
      <TextInput label={t('firm')} required maxLength={200} value={draft.firm} error={fieldMessage(error, 'firm')} onChange={(event) => change({ firm: event.currentTarget.value })} />
      <Checkbox.Group label={t('services')} required value={draft.services} error={fieldMessage(error, 'services')} onChange={(chosen) => change({ services: chosen })}>
        <Stack gap={6} mt={4}>
          {services.map((one) => (
            <Checkbox key={one.key} value={one.key} label={one.name} />
          ))}
        </Stack>
      </Checkbox.Group>
      <DateRangeField label={t('period')} value={draft.period} onChange={setPeriod} error={fieldMessage(error, 'from') ?? fieldMessage(error, 'to')} />
      <TextInput type="date" label={t('endsOnField')} required value={draft.endsOn} error={fieldMessage(error, 'endsOn')} onChange={(event) => change({ endsOn: event.currentTarget.value })} />
      <Textarea label={t('note')} autosize minRows={2} maxLength={2000} value={draft.note} error={fieldMessage(error, 'note')} onChange={(event) => change({ note: event.currentTarget.value })} />
    </>
  );
};

export const InviteForm = ({ accounts, services, onClose }: InviteFormProps) => {
  const t = useTranslations('audit.grants');
  const cancel = useTranslations('ui')('cancel');
  const invite = useInvite();
  const [draft, setDraft] = useState<GrantDraft>({ account: accounts[0]?.account ?? '', firm: '', services: services.map((one) => one.key), period: undefined, endsOn: '', note: '' });
  const grant: CreateGrant | undefined = grantOf(draft);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (grant === undefined) return;
    invite.mutate(grant, {
      onSuccess: ({ firm }) => {
        notifyDone(t('invited', { firm }));
        onClose();
      },
    });
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        {invite.isError && <ErrorNotice error={invite.error} />}
        <Fields draft={draft} change={(part) => setDraft({ ...draft, ...part })} accounts={accounts} services={services} error={invite.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {cancel}
          </Button>
          <Button type="submit" loading={invite.isPending} disabled={grant === undefined}>
            {t('send')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};
