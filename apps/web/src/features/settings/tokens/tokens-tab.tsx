import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { TokenView } from '@kaiji/contracts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ConfirmDialog } from '../../../shared/ui/confirm-dialog';
import { notifyDone } from '../../../shared/ui/notify';
import { QueryContent } from '../../../shared/ui/query-content';
import { SectionCard } from '../../../shared/ui/section-card';
import { useRevokeToken } from './delete-token';
import { useTokens } from './get-tokens';
import { RotateDialog } from './rotate-dialog';
import { TokenForm } from './token-form';
import { TokensTable } from './tokens-table';

const RevokeToken = ({ token, onClose }: { token: TokenView; onClose: () => void }) => {
  const t = useTranslations('settings.tokens');
  const revoke = useRevokeToken();
  const confirm = (): void =>
    revoke.mutate(token.id, {
      onSuccess: () => {
        notifyDone(t('revokedDone'));
        onClose();
      },
    });
  return (
    <ConfirmDialog
      title={t('revokeTitle', { name: token.name })}
      body={t('revokeBody')}
      action={t('revoke')}
      danger
      error={revoke.error}
      pending={revoke.isPending}
      onConfirm={confirm}
      onClose={onClose}
    />
  );
};

export const TokensTab = () => {
  const t = useTranslations('settings');
  const tokens = useTokens();
  const [opened, { open, close }] = useDisclosure(false);
  const [revoking, setRevoking] = useState<TokenView>();
  const [rotating, setRotating] = useState<TokenView>();
  const add = (
    <Button size="xs" onClick={open}>
      {t('tokens.add')}
    </Button>
  );
  return (
    <SectionCard title={t('tab.tokens')} hint={t('tokens.lead')} actions={add}>
      <QueryContent query={tokens}>{({ items }) => <TokensTable items={items} onRevoke={setRevoking} onRotate={setRotating} />}</QueryContent>
      {opened && <TokenForm onClose={close} />}
      {rotating !== undefined && <RotateDialog token={rotating} onClose={() => setRotating(undefined)} />}
      {revoking !== undefined && <RevokeToken token={revoking} onClose={() => setRevoking(undefined)} />}
    </SectionCard>
  );
};
