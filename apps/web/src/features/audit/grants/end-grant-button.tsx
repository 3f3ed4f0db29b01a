import { Button } from '@mantine/core';
import type { AuditGrant } from '@kaiji/contracts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ConfirmDialog } from '../../../shared/ui/confirm-dialog';
import { notifyDone } from '../../../shared/ui/notify';
import { useEndGrant } from '../write-audit';

export const EndGrantButton = ({ grant: { id, firm, account } }: { grant: AuditGrant }) => {
  const t = useTranslations('audit.grants');
  const [asked, setAsked] = useState(false);
  const end = useEndGrant();
  const close = (): void => setAsked(false);
  const confirm = (): void =>
    end.mutate(id, {
      onSuccess: () => {
        notifyDone(t('endedDone'));
        close();
      },
    });
  return (
    <>
      <Button size="compact-sm" variant="default" className="no-print" aria-label={t('endOf', { firm, account })} onClick={() => setAsked(true)}>
        {t('end')}
      </Button>
      {asked && <ConfirmDialog danger title={t('end')} body={t('endBody', { firm, account })} action={t('end')} error={end.error} pending={end.isPending} onConfirm={confirm} onClose={close} />}
    </>
  );
};
