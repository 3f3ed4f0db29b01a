import { Button, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import type { Policy } from '@kaiji/contracts';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiError, fieldMessage } from '../../../shared/api/api-error';
import type { PolicyChoice } from '../../../shared/policy/policy-choices';
import { PolicyFields } from '../../../shared/policy/policy-fields';
import { ErrorNotice } from '../../../shared/ui/error-notice';
import { notifyDone } from '../../../shared/ui/notify';
import { usePutPolicy } from './put-policy';

/** What the API says of one choice: its path ends with the choice's name. */
const choiceMessage = (error: unknown, choice: PolicyChoice): string | undefined =>
  error instanceof ApiError ? error.errors.find(({ path }) => path.split(/[./]/).at(-1) === choice)?.message : undefined;

/** A new policy from a day on, starting from the one that holds today. */
export const PolicyForm = ({ current, today, onDone }: { current: Policy; today: string; onDone: () => void }) => {
  const t = useTranslations();
  const [policy, setPolicy] = useState(current);
  const [from, setFrom] = useState(today);
  const [reason, setReason] = useState('');
  const put = usePutPolicy();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    put.mutate(
      { from, policy, reason },
      {
        onSuccess: (kept) => {
          // The same policy again is not recorded again: what stands keeps the reason it was given first.
          notifyDone(kept.reason === reason ? t('settings.policies.saved') : t('settings.policies.unchanged'));
          onDone();
        },
      },
    );
  };
  return (
    <form onSubmit={submit} aria-label={t('settings.policies.add')}>
      <Stack>
        <Text size="sm" c="dimmed">
          {t('settings.policies.addHint')}
        </Text>
        {put.isError && <ErrorNotice error={put.error} />}
        <TextInput type="date" label={t('settings.policies.from')} required maw={220} value={from} onChange={(event) => setFrom(event.currentTarget.value)} />
        <PolicyFields policy={policy} onChange={setPolicy} errorOf={(choice) => choiceMessage(put.error, choice)} />
        <Textarea
          label={t('ui.reason')}
          description={t('settings.policies.reasonHint')}
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
