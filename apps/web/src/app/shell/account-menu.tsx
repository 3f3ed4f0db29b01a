import { Button, Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { lazy, Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { useSignOut } from '../../shared/session/delete-session';
import { useSession } from '../../shared/session/get-session';
import { Icon } from '../../shared/ui/icon';

const ChangePassword = lazy(async () => ({ default: (await import('../../features/session/change-password')).ChangePassword }));

export const AccountMenu = () => {
  const t = useTranslations();
  const session = useSession().data;
  const signOut = useSignOut();
  const [opened, { open, close }] = useDisclosure(false);
  if (session === undefined || session === null) return null;
  return (
    <>
      <Menu position="bottom-end" width={240} shadow="md">
        <Menu.Target>
          <Button variant="subtle" color="gray" size="sm" px="xs" leftSection={<Icon name="user" />} aria-label={t('shell.accountOf', { name: session.name })}>
            {session.name}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{session.roles.map((role) => t(`vocabulary.role.${role}`)).join('、')}</Menu.Label>
          {session.signIn !== 'oidc' && <Menu.Item onClick={open}>{t('shell.changePassword')}</Menu.Item>}
          <Menu.Item onClick={() => signOut.mutate()}>{t('shell.signOut')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {opened && (
        <Suspense fallback={null}>
          <ChangePassword onClose={close} />
        </Suspense>
      )}
    </>
  );
};
