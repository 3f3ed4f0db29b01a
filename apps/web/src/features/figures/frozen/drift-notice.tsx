import { Alert, Stack, Text } from '@mantine/core';
import type { FrozenFigureHead } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { useDriftText } from '../../../shared/frozen/use-drift-text';
import { Icon } from '../../../shared/ui/icon';
import { useFormat } from '../../../shared/ui/use-format';
import { DifferencesTable } from './differences-table';

/** Later records would make the figure another one: which, and in what. */
export const DriftNotice = ({ frozen: { figure, drift } }: { frozen: FrozenFigureHead }) => {
  const t = useTranslations('frozen');
  const text = useDriftText();
  const format = useFormat();
  if (drift === null) return null;
  return (
    <Alert color="yellow" variant="light" title={t('drift', { text: text(figure, drift.differences) })} icon={<Icon name="warning" />}>
      <Stack gap="sm">
        <Text size="sm">{t('driftFound', { time: format.instant(drift.foundAt) })}</Text>
        <DifferencesTable caption={t('differences')} against="now" differences={drift.differences} />
      </Stack>
    </Alert>
  );
};
