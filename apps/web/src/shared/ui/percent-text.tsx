import type { ExactPercent } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';

/** A percentage as the API floored it; without one the screen says so in words. */
export const PercentText = ({ value, missing }: { value: ExactPercent | null; missing?: string }) => {
  const t = useTranslations('ui');
  return <>{value === null ? (missing ?? t('unobserved')) : t('percent', { value: value.percent })}</>;
};
