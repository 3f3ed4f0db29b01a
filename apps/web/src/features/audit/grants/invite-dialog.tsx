import { Alert, Modal, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { useServices } from '../../../shared/api/get-services';
import { Icon } from '../../../shared/ui/icon';
import { QueryContent } from '../../../shared/ui/query-content';
import { useAuditorAccounts } from './get-auditors';
import { InviteForm } from './invite-form';

/** Invites an auditor from outside. */
export const InviteDialog = ({ onClose }: { onClose: () => void }) => {
  const t = useTranslations('audit.grants');
  const close = useTranslations('ui')('close');
  const services = useServices().data?.items ?? [];
  return (
    <Modal opened onClose={onClose} title={t('invite')} size="lg" closeButtonProps={{ 'aria-label': close }}>
      <Text size="sm" mb="sm">
        {t('inviteBody')}
      </Text>
      <QueryContent query={useAuditorAccounts()}>
        {(accounts) =>
          accounts.length === 0 ? (
            <Alert color="yellow" variant="light" title={t('noAccounts')} icon={<Icon name="info" />} />
          ) : (
            <InviteForm accounts={accounts} services={services} onClose={onClose} />
          )
        }
      </QueryContent>
    </Modal>
  );
};
