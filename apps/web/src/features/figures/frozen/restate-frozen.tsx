import type { FrozenFigureHead } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { notifyDone } from '../../../shared/ui/notify';
import { DifferencesTable } from './differences-table';
import { ReasonDialog } from './reason-dialog';
import { useRestate } from './write-frozen';

/** Shows what a restatement changes before it is made. */
export const RestateFrozen = ({ frozen, onClose }: { frozen: FrozenFigureHead; onClose: () => void }) => {
  const t = useTranslations('frozen');
  const restate = useRestate(frozen.id);
  const submit = (reason: string): void =>
    restate.mutate(reason, {
      onSuccess: ({ revision }) => {
        notifyDone(t('restateDone', { revision }));
        onClose();
      },
    });
  return (
    <ReasonDialog
      title={t('restateTitle')}
      body={t('restateBody')}
      label={t('restateReason')}
      action={t('restate')}
      required
      wide
      error={restate.error}
      pending={restate.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      {frozen.drift !== null && <DifferencesTable caption={t('differences')} against="now" differences={frozen.drift.differences} />}
    </ReasonDialog>
  );
};
