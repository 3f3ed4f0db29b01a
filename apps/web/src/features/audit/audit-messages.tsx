import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { IntlProvider, useLocale, useMessages } from 'use-intl';
import type { AuditCatalogue } from '../../shared/i18n/catalogue';
import { QueryContent } from '../../shared/ui/query-content';

const loadWords = async (locale: 'ja' | 'en'): Promise<AuditCatalogue> =>
  locale === 'en' ? (await import('../../shared/i18n/en/audit')).audit : (await import('../../shared/i18n/ja/audit')).audit;

/** The wording of the auditor's screens in the language of the screen, fetched with the first of them. */
export const AuditMessages = ({ children }: { children: ReactNode }) => {
  const locale = useLocale();
  const messages = useMessages();
  const words = useQuery({ queryKey: ['messages', 'audit', locale], queryFn: () => loadWords(locale), staleTime: Infinity });
  return (
    <QueryContent query={words}>
      {(audit) => (
        <IntlProvider locale={locale} messages={{ ...messages, audit: audit as typeof messages.audit }} timeZone="Asia/Tokyo">
          {children}
        </IntlProvider>
      )}
    </QueryContent>
  );
};
