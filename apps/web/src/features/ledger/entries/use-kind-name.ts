import { useTranslations } from 'use-intl';
import { entryKindWord } from './entry-kinds';

/** What a kind of entry is called; one without a name is shown as the ledger has it. */
export const useKindName = () => {
  const t = useTranslations('ledger.kind');
  return (kind: string): string => {
    const word = entryKindWord(kind);
    return word === undefined ? kind : t(word);
  };
};
