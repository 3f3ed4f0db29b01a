import { Text } from '@mantine/core';
import type { BackupsFigure } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { DataTable } from '../../../shared/ui/data-table';
import { EvidenceLink } from '../../../shared/ui/evidence-link';
import { SectionCard } from '../../../shared/ui/section-card';
import { StateBadge } from '../../../shared/ui/state-badge';
import { useFormat } from '../../../shared/ui/use-format';
import { HeadlineBesidePrevious } from './headline-beside-previous';

export const BackupsCard = ({ figure }: { figure: BackupsFigure }) => {
  const t = useTranslations('overview.backups');
  const ui = useTranslations('ui');
  const format = useFormat();
  const span = (ms: number | null): string => (ms === null ? t('unknown') : format.span(ms));
  return (
    <SectionCard title={t('title')} actions={<EvidenceLink figure="backups" />}>
      {figure.targets.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('empty')}
        </Text>
      ) : (
        <DataTable
          caption={t('title')}
          rows={figure.targets}
          rowKey={(one) => one.target}
          columns={[
            { key: 'target', header: t('target'), cell: (one) => one.target },
            { key: 'interval', header: t('interval'), cell: (one) => `${span(one.intervalMedianMs)} / ${span(one.intervalMaxMs)}` },
            {
              key: 'generations',
              header: t('generations'),
              cell: (one) => (one.generations === null ? t('unknown') : ui('generations', { count: one.generations.independent })),
              align: 'right',
            },
            {
              key: 'verified',
              header: t('lastVerified'),
              cell: ({ verification }) =>
                verification.lastGoodAt === null ? <StateBadge tone="warn" label={t('neverVerified')} /> : format.instant(verification.lastGoodAt),
            },
          ]}
        />
      )}
      <HeadlineBesidePrevious figure={figure} />
    </SectionCard>
  );
};
