import { Button, Divider } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { useSignInMethods } from './get-sign-in-methods';

const START = '/api/v1/session/oidc';

/** The way by the provider, where there is one. A link: the browser itself has to go there. */
export const SingleSignOn = ({ returnTo = '/' }: { returnTo?: string }) => {
  const t = useTranslations('session.sso');
  if (useSignInMethods().data?.oidc !== true) return null;
  return (
    <>
      <Button component="a" href={`${START}?${new URLSearchParams({ returnTo }).toString()}`} size="md" fullWidth>
        {t('submit')}
      </Button>
      <Divider label={t('or')} />
    </>
  );
};
