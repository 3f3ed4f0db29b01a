import { useTranslations } from 'use-intl';
import { useSession } from '../../../shared/session/get-session';
import { SectionCard } from '../../../shared/ui/section-card';
import { SessionsTable } from './sessions-table';

/** Where one is signed in oneself. */
export const SessionsTab = () => {
  const t = useTranslations('settings');
  const account = useSession().data?.account;
  if (account === undefined) return null;
  return (
    <SectionCard title={t('tab.sessions')} hint={t('sessions.lead')}>
      <SessionsTable account={account} />
    </SectionCard>
  );
};
