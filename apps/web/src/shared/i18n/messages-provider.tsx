import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { IntlProvider } from 'use-intl';
import { usePreferences } from '../preferences/preferences';
import { ja } from './ja';
import type { Catalogue } from './catalogue';

const loadEnglish = async (): Promise<Catalogue> => (await import('./en')).en;

/** Japanese comes with the page; English is fetched by those who choose it. */
export const MessagesProvider = ({ children }: { children: ReactNode }) => {
  const { locale } = usePreferences().dateStyle;
  const english = useQuery({ queryKey: ['messages', 'en'], queryFn: loadEnglish, enabled: locale === 'en', staleTime: Infinity });
  const isEnglish = locale === 'en' && english.data !== undefined;
  if (locale === 'en' && english.isPending) return null;
  return (
    <IntlProvider locale={isEnglish ? 'en' : 'ja'} messages={(isEnglish ? english.data : ja) as typeof ja} timeZone="Asia/Tokyo">
      {children}
    </IntlProvider>
  );
};
