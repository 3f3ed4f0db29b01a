import { useTranslations } from 'use-intl';

const KNOWN = ['probes', 'incident', 'maintenance', 'correction'] as const;

/** Where a state comes from, in words; an unknown source is shown as it is. */
export const useSourceName = () => {
  const t = useTranslations('vocabulary.source');
  return (source: string): string => {
    const known = KNOWN.find((one) => one === source);
    return known === undefined ? source : t(known);
  };
};
