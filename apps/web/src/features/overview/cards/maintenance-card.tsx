import { Group, Text } from '@mantine/core';
import type { MaintenanceFigure } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { PreviousValue } from '../../../shared/previous/previous-value';
import { EvidenceLink } from '../../../shared/ui/evidence-link';
import { PercentText } from '../../../shared/ui/percent-text';
import { SectionCard } from '../../../shared/ui/section-card';
import { Stat, StatList } from '../../../shared/ui/stat';
import { StateBadge } from '../../../shared/ui/state-badge';
import { useFormat } from '../../../shared/ui/use-format';

export const MaintenanceCard = ({ figure }: { figure: MaintenanceFigure }) => {
  const t = useTranslations('overview.maintenance');
  const notKnown = useTranslations('ui')('notKnown');
  const format = useFormat();
  const { minimumNoticeMs } = figure;
  return (
    <SectionCard title={t('title')} actions={<EvidenceLink figure="maintenance" />}>
      {figure.list.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('empty')}
        </Text>
      ) : (
        <>
          <StatList>
            <Stat
              label={t('minimum')}
              value={<EvidenceLink figure="maintenance">{minimumNoticeMs === null ? notKnown : t('before', { span: format.span(minimumNoticeMs, 'down') })}</EvidenceLink>}
            />
            <Stat label={t('within')} value={<PercentText value={figure.withinNotice} missing={notKnown} />} />
          </StatList>
          <Group gap="xs" mt="sm">
            <StateBadge tone="info" label={t('planned', { count: figure.planned })} />
            {figure.emergency > 0 && <StateBadge tone="warn" label={t('emergency', { count: figure.emergency })} />}
            {figure.cancelled > 0 && <StateBadge tone="quiet" label={t('cancelled', { count: figure.cancelled })} />}
          </Group>
        </>
      )}
      <PreviousValue figure={figure} />
    </SectionCard>
  );
};
