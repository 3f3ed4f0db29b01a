import { Alert, Button, Group, PasswordInput, Stack, Text, TextInput, Title } from '@mantine/core';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { type FormEvent, useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ErrorNotice } from '../../shared/ui/error-notice';
import { Icon } from '../../shared/ui/icon';
import { useSignInMethods } from './get-sign-in-methods';
import { useSignIn } from './post-session';
import { SingleSignOn } from './single-sign-on';
import { SignInPoints } from './sign-in-points';
import classes from './sign-in-page.module.css';

const route = getRouteApi('/sign-in');

const SignInForm = () => {
  const t = useTranslations('session');
  const signIn = useSignIn();
  const hasSingleSignOn = useSignInMethods().data?.oidc === true;
  const router = useRouter();
  const { returnTo, refused } = route.useSearch();
  const [account, setAccount] = useState('');
  const [password, setPassword] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    signIn.mutate({ account, password }, { onSuccess: () => router.history.push(returnTo ?? '/') });
  };
  return (
    <form onSubmit={submit} className={classes.form}>
      <Title order={1}>{t('title')}</Title>
      {refused !== undefined && !signIn.isError && (
        <Alert color="red" variant="light" title={t('wrongTitle')} icon={<Icon name="warning" />} role="alert">
          {t(`refused.${refused}`)}
        </Alert>
      )}
      {signIn.isError && <ErrorNotice error={signIn.error} />}
      {hasSingleSignOn && <SingleSignOn returnTo={returnTo} />}
      <TextInput
        label={t('account')}
        name="account"
        value={account}
        onChange={(event) => setAccount(event.currentTarget.value)}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        autoFocus
        required
        withAsterisk={false}
        size="md"
      />
      <PasswordInput
        label={t('password')}
        name="password"
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        autoComplete="current-password"
        required
        withAsterisk={false}
        size="md"
      />
      <Button type="submit" size="md" variant={hasSingleSignOn ? 'default' : 'filled'} loading={signIn.isPending} fullWidth>
        {t('submit')}
      </Button>
    </form>
  );
};

export const SignInPage = () => {
  const t = useTranslations();
  useEffect(() => {
    document.title = `${t('session.title')} | ${t('shell.product')}`;
  }, [t]);
  return (
    <main className={classes.page}>
      <div className={classes.about}>
        <Group gap="sm">
          <span className={classes.mark} aria-hidden="true" />
          <Text fw={700} fz={26}>
            {t('shell.product')}
          </Text>
          <Text c="dimmed">{t('shell.productSub')}</Text>
        </Group>
        <Text fz="lg" fw={600}>
          {t('session.tagline')}
        </Text>
        <SignInPoints />
      </div>
      <Stack className={classes.card}>
        <SignInForm />
      </Stack>
    </main>
  );
};
