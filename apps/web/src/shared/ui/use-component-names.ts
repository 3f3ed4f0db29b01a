import { useTranslations } from 'use-intl';
import { useService } from '../api/get-service';

/** Keys of components as the names that the service's definition gives them; none means the whole service. */
export const useComponentNames = () => {
  const t = useTranslations('ui');
  const components = useService().data?.components ?? [];
  return (keys: readonly string[] | undefined): string => {
    if (keys === undefined || keys.length === 0) return t('wholeService');
    return keys.map((key) => components.find((one) => one.key === key)?.name ?? key).join('、');
  };
};
