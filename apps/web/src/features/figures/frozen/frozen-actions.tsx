import { Button, Group, Text } from '@mantine/core';
import type { FrozenFigureHead } from '@kaiji/contracts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { isActor } from '../../../shared/format/actor-name';
import { useAllowed, useSession } from '../../../shared/session/get-session';
import { Icon } from '../../../shared/ui/icon';
import { ApproveFrozen } from './approve-frozen';
import { RestateFrozen } from './restate-frozen';

/** Why the person who looks cannot approve, where somebody has to. */
const useApproval = (frozen: FrozenFigureHead): { mayApprove: boolean; says?: 'approveOwn' | 'approveWaiting' } => {
  const hasRight = useAllowed('figures.approve');
  const account = useSession().data?.account;
  if (frozen.state !== 'frozen') return { mayApprove: false };
  if (!hasRight) return { mayApprove: false, says: 'approveWaiting' };
  return isActor(frozen.frozenBy, account) ? { mayApprove: false, says: 'approveOwn' } : { mayApprove: true };
};

/** What can be done with the revision that holds: approve it, and restate it where later records make it another. */
export const FrozenActions = ({ frozen }: { frozen: FrozenFigureHead }) => {
  const t = useTranslations('frozen');
  const mayRestate = useAllowed('figures.freeze');
  const { mayApprove, says } = useApproval(frozen);
  const [asked, setAsked] = useState<'approve' | 'restate'>();
  const close = (): void => setAsked(undefined);
  const canRestate = mayRestate && frozen.drift !== null;
  if (frozen.supersededBy !== undefined || !(mayApprove || canRestate || says !== undefined)) return null;
  return (
    <Group gap="xs" className="no-print">
      {mayApprove && (
        <Button size="sm" leftSection={<Icon name="check" size={16} />} onClick={() => setAsked('approve')}>
          {t('approve')}
        </Button>
      )}
      {canRestate && (
        <Button size="sm" variant="default" onClick={() => setAsked('restate')}>
          {t('restate')}
        </Button>
      )}
      {says !== undefined && (
        <Text size="sm" c="dimmed">
          {t(says)}
        </Text>
      )}
      {asked === 'approve' && <ApproveFrozen frozen={frozen} onClose={close} />}
      {asked === 'restate' && <RestateFrozen frozen={frozen} onClose={close} />}
    </Group>
  );
};
