import { Alert, List, Stack } from '@mantine/core';
import type { LedgerStatus } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { formatCount } from '../../../shared/format/format-count';
import { Icon } from '../../../shared/ui/icon';
import { SectionCard } from '../../../shared/ui/section-card';
import { Stat, StatList } from '../../../shared/ui/stat';
import { StateBadge } from '../../../shared/ui/state-badge';
import { useFormat } from '../../../shared/ui/use-format';
import { VerificationCode } from '../../../shared/ui/verification-code';
import { hexOfBase64 } from '../../../shared/ledger/hash-bytes';

const Warnings = ({ status: { rolesSeparated, coverage } }: { status: LedgerStatus }) => {
  const t = useTranslations('ledger.state');
  return (
    <>
      {!coverage.complete && (
        <Alert color="red" variant="light" title={t('incompleteTitle')} icon={<Icon name="warning" />}>
          <List size="sm">
            {coverage.missing.map((one) => (
              <List.Item key={one.source}>{t('missing', one)}</List.Item>
            ))}
          </List>
        </Alert>
      )}
      {!rolesSeparated && (
        <Alert color="yellow" variant="light" title={t('rolesJoinedTitle')} icon={<Icon name="warning" />}>
          {t('rolesJoinedBody')}
        </Alert>
      )}
    </>
  );
};

export const LedgerStateCard = ({ status }: { status: LedgerStatus }) => {
  const t = useTranslations('ledger.state');
  const format = useFormat();
  const { size, root, checkpoint, origin, rolesSeparated, coverage } = status;
  return (
    <SectionCard title={t('title')}>
      <Stack>
        <StatList wide>
          <Stat label={t('size')} value={formatCount(size)} />
          <Stat label={t('code')} value={<VerificationCode hex={hexOfBase64(root)} />} />
          <Stat
            label={t('signed')}
            value={checkpoint === null ? t('neverSigned') : format.instant(checkpoint.at, true)}
            hint={checkpoint === null ? undefined : t('signedOf', { size: checkpoint.size })}
          />
          <Stat
            label={t('roles')}
            value={<StateBadge tone={rolesSeparated ? 'good' : 'warn'} label={t(rolesSeparated ? 'rolesSeparated' : 'rolesJoined')} />}
            hint={rolesSeparated ? t('rolesSeparatedHint') : undefined}
          />
          <Stat label={t('coverage')} value={<StateBadge tone={coverage.complete ? 'good' : 'bad'} label={t(coverage.complete ? 'complete' : 'incomplete')} />} />
          <Stat label={t('origin')} value={origin} />
        </StatList>
        <Warnings status={status} />
      </Stack>
    </SectionCard>
  );
};
