import { useQuery } from '@tanstack/react-query';
import type { DerivationCatalogue } from '../../../shared/i18n/catalogue';
import { usePreferences } from '../../../shared/preferences/preferences';

const loadWords = async (locale: 'ja' | 'en'): Promise<DerivationCatalogue> =>
  locale === 'en' ? (await import('../../../shared/i18n/en/derivation')).derivation : (await import('../../../shared/i18n/ja/derivation')).derivation;

/** The wording of derivations in the language of the screen, fetched with the first of them. */
export const useDerivationWords = () => {
  const { locale } = usePreferences().dateStyle;
  return useQuery({ queryKey: ['messages', 'derivation', locale], queryFn: () => loadWords(locale), staleTime: Infinity });
};
