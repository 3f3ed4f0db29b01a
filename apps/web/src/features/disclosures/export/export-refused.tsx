import { Alert, Anchor, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { ApiError } from '../../../shared/api/api-error';
import { useServiceKey } from '../../../shared/api/use-service-key';
import type { Period } from '../../../shared/period/period-presets';
import { ErrorNotice } from '../../../shared/ui/error-notice';
import { Icon } from '../../../shared/ui/icon';
import type { useExport } from './get-export';

const NeedsFrozen = ({ period }: { period: Period }) => {
  const t = useTranslations('disclosures');
  const service = useServiceKey();
  return (
    <Alert color="yellow" variant="light" mb="md" title={t('packageNeedsFrozen')} icon={<Icon name="warning" />} role="alert">
      <Text size="sm">{t('packageNeedsFrozenBody')}</Text>
      <Anchor size="sm" underline="always" renderRoot={(props) => <Link to="/services/$service/frozen" params={{ service }} search={period} {...props} />}>
        {t('packageToFrozen')}
      </Anchor>
    </Alert>
  );
};

/** Why there is no file. An evidence package has to wait for the figures to be frozen, and this says where that is done. */
export const ExportRefused = ({ exporting, period }: { exporting: ReturnType<typeof useExport>; period: Period }) => {
  if (!exporting.isError) return null;
  const { error, variables } = exporting;
  if (variables === 'zip' && error instanceof ApiError && error.code === 'conflict') return <NeedsFrozen period={period} />;
  return <ErrorNotice error={error} />;
};
