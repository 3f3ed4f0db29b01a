import { useLocalStorage } from '@mantine/hooks';
import { createContext, type ReactNode, use, useEffect, useMemo } from 'react';
import type { CalendarStyle, DateStyle, Locale } from '../format/format-date';

interface Preferences {
  dateStyle: DateStyle;
  setLocale: (locale: Locale) => void;
  setCalendar: (calendar: CalendarStyle) => void;
}

const PreferencesContext = createContext<Preferences | undefined>(undefined);

/** Language and calendar of this browser; the colour scheme is Mantine's own to keep. */
export const PreferencesProvider = ({ children }: { children: ReactNode }) => {
  const [locale, setLocale] = useLocalStorage<Locale>({ key: 'kaiji-language', defaultValue: 'ja', getInitialValueInEffect: false });
  const [calendar, setCalendar] = useLocalStorage<CalendarStyle>({
    key: 'kaiji-calendar',
    defaultValue: 'western',
    getInitialValueInEffect: false,
  });
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  const value = useMemo(
    () => ({ dateStyle: { locale: locale === 'en' ? 'en' : 'ja', calendar: calendar === 'japanese' ? 'japanese' : 'western' } as const, setLocale, setCalendar }),
    [locale, calendar, setLocale, setCalendar],
  );
  return <PreferencesContext value={value}>{children}</PreferencesContext>;
};

export const usePreferences = (): Preferences => {
  const preferences = use(PreferencesContext);
  if (preferences === undefined) throw new Error('PreferencesProvider is missing');
  return preferences;
};
