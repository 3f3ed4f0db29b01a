import { List, Text } from '@mantine/core';
import type { FigureName } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { usePeriod } from '../../../shared/period/use-period';
import { notifyDone } from '../../../shared/ui/notify';
import { useFormat } from '../../../shared/ui/use-format';
import { ReasonDialog } from './reason-dialog';
import { useFreeze } from './write-frozen';

/** Freezes figures of the period on screen. */
export const FreezeDialog = ({ figures, onClose }: { figures: readonly FigureName[]; onClose: () => void }) => {
  const t = useTranslations();
  const { from, to } = usePeriod();
  const format = useFormat();
  const freeze = useFreeze();
  const submit = (reason: string): void =>
    freeze.mutate(
      { figures, from, to, reason },
      {
        onSuccess: ({ items }) => {
          notifyDone(t('frozen.frozenDone', { count: items.length }));
          onClose();
        },
      },
    );
  return (
    <ReasonDialog
      title={t('frozen.freezeTitle')}
      body={t('frozen.freezeBody')}
      label={t('frozen.freezeReason')}
      action={t('frozen.freezeAction')}
      error={freeze.error}
      pending={freeze.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <Text size="sm" fw={600}>
        {`${t('frozen.freezePeriod')}: ${format.period(from, to)}`}
      </Text>
      <List size="sm" aria-label={t('frozen.freezeFigures')}>
        {figures.map((figure) => (
          <List.Item key={figure}>{t(`vocabulary.figure.${figure}`)}</List.Item>
        ))}
      </List>
      <Text size="sm" c="dimmed" role="status">
        {freeze.isPending ? t('frozen.freezeWait') : ''}
      </Text>
    </ReasonDialog>
  );
};
