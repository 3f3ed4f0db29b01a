import { Modal } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { SessionsTable } from '../sessions/sessions-table';

/** Where somebody else is signed in. */
export const AccountSessions = ({ account, onClose }: { account: string; onClose: () => void }) => {
  const t = useTranslations('settings.sessions');
  const close = useTranslations('ui')('close');
  return (
    <Modal opened onClose={onClose} size="xl" title={t('titleOf', { account })} closeButtonProps={{ 'aria-label': close }}>
      <SessionsTable account={account} />
    </Modal>
  );
};
