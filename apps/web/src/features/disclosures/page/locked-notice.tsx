import { Alert } from '@mantine/core';
import type { DisclosureState } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { Icon } from '../../../shared/ui/icon';
import { isOpen } from '../life/life-steps';

/** Why nothing can be typed. */
export const LockedNotice = ({ state, mayWrite }: { state: DisclosureState; mayWrite: boolean }) => {
  const t = useTranslations('disclosures');
  if (isOpen(state) && mayWrite) return null;
  return (
    <Alert color="gray" variant="light" mb="md" icon={<Icon name="info" />}>
      {isOpen(state) ? t('noPermission') : t('locked', { state: t(`state.${state}`) })}
    </Alert>
  );
};
