import { Alert, Button, Group, NumberInput, Stack, Text } from '@mantine/core';
import type { LedgerConsistency, LedgerStatus } from '@kaiji/contracts';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { fieldMessage } from '../../../shared/api/api-error';
import { ErrorNotice } from '../../../shared/ui/error-notice';
import { Icon } from '../../../shared/ui/icon';
import { SectionCard } from '../../../shared/ui/section-card';
import { Stat, StatList } from '../../../shared/ui/stat';
import { VerificationCode } from '../../../shared/ui/verification-code';
import { useCheckpoints, useConsistency } from '../get-ledger';
import { canHash, fromBase64, hexOfBase64 } from '../../../shared/ledger/hash-bytes';
import { isConsistent } from '../../../shared/ledger/prove-consistency';

const checkHere = ({ from, to, fromRoot, toRoot, proof }: LedgerConsistency): Promise<boolean> =>
  isConsistent({ from, to, fromRoot: fromBase64(fromRoot), toRoot: fromBase64(toRoot), proof: proof.map(fromBase64) });

const Verdict = ({ answer, holds }: { answer: LedgerConsistency; holds: boolean | undefined }) => {
  const t = useTranslations('ledger.consistency');
  const { from, to, proof } = answer;
  if (!canHash()) return <Text size="sm">{t('unchecked')}</Text>;
  if (holds === undefined) return null;
  if (!holds) return <Alert color="red" variant="light" role="alert" title={t('bad', { from, to })} icon={<Icon name="warning" />} />;
  return (
    <Alert color="teal" variant="light" role="status" title={t('good', { from, to })} icon={<Icon name="check" />}>
      {t('goodBody', { count: proof.length })}
    </Alert>
  );
};

const Outcome = ({ answer }: { answer: LedgerConsistency }) => {
  const t = useTranslations('ledger.consistency');
  const { from, to, fromRoot, toRoot } = answer;
  const checked = useQuery({ queryKey: ['ledger', 'consistency', from, to, fromRoot, toRoot], queryFn: () => checkHere(answer), enabled: canHash() });
  return (
    <>
      <Verdict answer={answer} holds={checked.data} />
      <StatList wide>
        <Stat label={t('fromCode', { size: from })} value={<VerificationCode hex={hexOfBase64(fromRoot)} />} />
        <Stat label={t('fromCode', { size: to })} value={<VerificationCode hex={hexOfBase64(toRoot)} />} />
      </StatList>
    </>
  );
};

const sizeOf = (value: string | number): number | undefined => (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined);

/** That an older ledger is the beginning of a newer one, checked by the browser. */
export const ConsistencyCard = ({ status }: { status: LedgerStatus }) => {
  const t = useTranslations('ledger.consistency');
  const before = useCheckpoints().data?.items[1]?.size;
  const consistency = useConsistency();
  const [typedFrom, setFrom] = useState<string | number>();
  const [typedTo, setTo] = useState<string | number>();
  const from = typedFrom ?? before ?? '';
  const to = typedTo ?? status.checkpoint?.size ?? status.size;
  const [fromSize, toSize] = [sizeOf(from), sizeOf(to)];
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (fromSize !== undefined && toSize !== undefined) consistency.mutate({ from: fromSize, to: toSize });
  };
  return (
    <SectionCard title={t('title')} hint={t('hint')}>
      <Stack>
        <form onSubmit={submit} className="no-print">
          <Group align="flex-end" gap="sm">
            <NumberInput label={t('from')} value={from} min={0} allowDecimal={false} thousandSeparator="," onChange={setFrom} error={fieldMessage(consistency.error, 'from')} />
            <NumberInput label={t('to')} value={to} min={0} allowDecimal={false} thousandSeparator="," onChange={setTo} error={fieldMessage(consistency.error, 'to')} />
            <Button type="submit" size="sm" loading={consistency.isPending} disabled={fromSize === undefined || toSize === undefined}>
              {t('action')}
            </Button>
          </Group>
        </form>
        {consistency.isError && <ErrorNotice error={consistency.error} />}
        {consistency.data !== undefined && <Outcome answer={consistency.data} />}
      </Stack>
    </SectionCard>
  );
};
