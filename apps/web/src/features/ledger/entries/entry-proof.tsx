import { Alert, Stack, Text, Title } from '@mantine/core';
import type { LedgerEntry } from '@kaiji/contracts';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { DataTable } from '../../../shared/ui/data-table';
import { Icon } from '../../../shared/ui/icon';
import { StateBadge } from '../../../shared/ui/state-badge';
import { VerificationCode } from '../../../shared/ui/verification-code';
import { canHash, fromBase64, hexOfBase64, leafHash, toHex } from '../../../shared/ledger/hash-bytes';
import { inclusionSides, inclusionSteps } from '../../../shared/ledger/prove-inclusion';

type Proof = NonNullable<LedgerEntry['proof']>;

interface CheckedProof {
  agrees: boolean;
  /** Codes on the way up, in hexadecimal. */
  results: string[];
}

/** From the entry's own bytes, so that nothing the server says of them is taken on trust but the signature. */
const checkProof = async ({ seq, body, proof }: LedgerEntry): Promise<CheckedProof> => {
  const leaf = await leafHash(fromBase64(body));
  const steps = proof === null ? undefined : await inclusionSteps(leaf, seq, proof.checkpoint.size, proof.inclusion.map(fromBase64));
  const root = toHex(steps?.at(-1)?.result ?? leaf);
  return { agrees: steps !== undefined && proof !== null && root === hexOfBase64(proof.checkpoint.root), results: steps?.map(({ result }) => toHex(result)) ?? [] };
};

const Verdict = ({ checked }: { checked: CheckedProof | undefined }) => {
  const t = useTranslations('ledger.proof');
  if (!canHash()) return <Text size="sm">{t('cannot')}</Text>;
  if (checked === undefined) return null;
  if (checked.agrees) return <div><StateBadge tone="good" label={t('agrees')} /></div>;
  return (
    <Alert color="red" variant="light" role="alert" title={t('differs')} icon={<Icon name="warning" />}>
      {t('differsBody')}
    </Alert>
  );
};

const Steps = ({ seq, proof, results }: { seq: number; proof: Proof; results: readonly string[] }) => {
  const t = useTranslations('ledger.proof');
  const sides = inclusionSides(seq, proof.checkpoint.size);
  const rows = proof.inclusion.map((sibling, index) => ({ index, sibling: hexOfBase64(sibling), side: sides[index], result: results[index] }));
  return (
    <DataTable
      caption={t('title')}
      rows={rows}
      rowKey={(one) => String(one.index)}
      columns={[
        { key: 'step', header: t('step'), cell: (one) => one.index + 1, align: 'right' },
        { key: 'side', header: t('sideHeader'), cell: (one) => (one.side === undefined ? '' : t(`side.${one.side}`)) },
        { key: 'sibling', header: t('sibling'), cell: (one) => <VerificationCode hex={one.sibling} /> },
        { key: 'result', header: t('result'), cell: (one) => one.result !== undefined && <VerificationCode hex={one.result} /> },
      ]}
    />
  );
};

/** That the entry is in the ledger that was signed, computed again by the browser. */
export const EntryProof = ({ entry }: { entry: LedgerEntry }) => {
  const t = useTranslations('ledger.proof');
  const { seq, proof } = entry;
  const checked = useQuery({ queryKey: ['ledger', 'proof', seq, proof?.checkpoint.root], queryFn: () => checkProof(entry), enabled: proof !== null && canHash() });
  return (
    <Stack gap="xs">
      <Title order={3}>{t('title')}</Title>
      <Text size="sm">{proof === null ? t('none') : t('lead', { size: proof.checkpoint.size })}</Text>
      {proof !== null && (
        <>
          {proof.inclusion.length > 0 && <Steps seq={seq} proof={proof} results={checked.data?.results ?? []} />}
          <Text size="xs" c="dimmed">
            {t('root')} <VerificationCode hex={hexOfBase64(proof.checkpoint.root)} />
          </Text>
          <Verdict checked={checked.data} />
        </>
      )}
    </Stack>
  );
};
