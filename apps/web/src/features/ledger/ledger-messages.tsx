import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { IntlProvider, useLocale, useMessages } from 'use-intl';
import type { LedgerCatalogue } from '../../shared/i18n/catalogue';
import { QueryContent } from '../../shared/ui/query-content';

const loadWords = async (locale: 'ja' | 'en'): Promise<LedgerCatalogue> =>
  locale === 'en' ? (await import('../../shared/i18n/en/ledger')).ledger : (await import('../../shared/i18n/ja/ledger')).ledger;

/** The ledger's wording in the language of the screen, fetched with the first of its screens. */
export const LedgerMessages = ({ children }: { children: ReactNode }) => {
  const locale = useLocale();
  const messages = useMessages();
  const words = useQuery({ queryKey: ['messages', 'ledger', locale], queryFn: () => loadWords(locale), staleTime: Infinity });
  return (
    <QueryContent query={words}>
      {(ledger) => (
        <IntlProvider locale={locale} messages={{ ...messages, ledger: ledger as typeof messages.ledger }} timeZone="Asia/Tokyo">
          {children}
        </IntlProvider>
      )}
    </QueryContent>
  );
};
