import { useTranslations } from 'use-intl';

const KNOWN = ['critical', 'high', 'medium', 'low'] as const;

/** The usual four severities in words; another scale is shown as it was sent. */
export const useSeverityName = () => {
  const t = useTranslations('vocabulary.severity');
  return (severity: string): string => {
    const known = KNOWN.find((one) => one === severity.toLowerCase());
    return known === undefined ? severity : t(known);
  };
};
