import { useTranslations } from 'use-intl';
import { formatMilliseconds } from '../../../../shared/format/format-duration';

/** A response time in milliseconds; one that is not known is said to be so. */
export const useResponseText = () => {
  const unobserved = useTranslations('ui')('unobserved');
  return (ms: number | null): string => (ms === null ? unobserved : formatMilliseconds(ms));
};
