import type { FrozenFigureHead } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { notifyDone } from '../../../shared/ui/notify';
import { useFrozenHeadline } from './frozen-headline';
import { ReasonDialog } from './reason-dialog';
import { useApproveFrozen } from './write-frozen';
import { useFrozenPeriod } from './use-frozen-period';

export const ApproveFrozen = ({ frozen, onClose }: { frozen: FrozenFigureHead; onClose: () => void }) => {
  const t = useTranslations('frozen');
  const figure = useTranslations('vocabulary.figure')(frozen.figure);
  const headline = useFrozenHeadline();
  const period = useFrozenPeriod();
  const approve = useApproveFrozen(frozen.id);
  const submit = (reason: string): void =>
    approve.mutate(reason, {
      onSuccess: () => {
        notifyDone(t('approveDone'));
        onClose();
      },
    });
  return (
    <ReasonDialog
      title={t('approveTitle')}
      body={t('approveBody', { figure, period: period(frozen.period), revision: frozen.revision, value: headline(frozen) })}
      label={t('approveReason')}
      action={t('approve')}
      error={approve.error}
      pending={approve.isPending}
      onSubmit={submit}
      onClose={onClose}
    />
  );
};
