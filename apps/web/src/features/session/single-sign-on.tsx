import { Button, Divider } from '@mantine/core';
import { useTranslations } from 'use-intl';

const START = '/api/v1/session/oidc';

/** The way by the provider. A link: the browser itself has to go there. */
export const SingleSignOn = ({ returnTo = '/' }: { returnTo?: string }) => {
  const t = useTranslations('session.sso');
  return (
    <>
      <Button component="a" href={`${START}?${new URLSearchParams({ returnTo }).toString()}`} size="md" fullWidth>
        {t('submit')}
      </Button>
      <Divider label={t('or')} />
    </>
  );
};
