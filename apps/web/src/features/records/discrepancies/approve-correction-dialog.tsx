import { useTranslations } from 'use-intl';
import { ConfirmDialog } from '../../../shared/ui/confirm-dialog';
import { notifyDone } from '../../../shared/ui/notify';
import { useApproveCorrection } from './approve-correction';

export const ApproveCorrection = ({ id, onClose }: { id: string; onClose: () => void }) => {
  const t = useTranslations('records.corrections');
  const approve = useApproveCorrection();
  const confirm = (): void =>
    approve.mutate(id, {
      onSuccess: () => {
        notifyDone(t('approved'));
        onClose();
      },
    });
  return (
    <ConfirmDialog
      title={t('approveTitle')}
      body={t('approveBody')}
      action={t('approve')}
      error={approve.error}
      pending={approve.isPending}
      onConfirm={confirm}
      onClose={onClose}
    />
  );
};
