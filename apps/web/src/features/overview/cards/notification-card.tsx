import { Group, Text } from '@mantine/core';
import type { NotificationFigure } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { PreviousValue } from '../../../shared/previous/previous-value';
import { EvidenceLink } from '../../../shared/ui/evidence-link';
import { PercentText } from '../../../shared/ui/percent-text';
import { SectionCard } from '../../../shared/ui/section-card';
import { Stat, StatList } from '../../../shared/ui/stat';
import { StateBadge } from '../../../shared/ui/state-badge';
import { useFormat } from '../../../shared/ui/use-format';

export const NotificationCard = ({ figure }: { figure: NotificationFigure }) => {
  const t = useTranslations('overview.notification');
  const ui = useTranslations('ui');
  const format = useFormat();
  const { notification } = figure;
  const { met, late, missed } = notification;
  return (
    <SectionCard title={t('title')} actions={<EvidenceLink figure="notification" />}>
      {figure.value === null ? (
        <Text size="sm" c="dimmed">
          {t('empty')}
        </Text>
      ) : (
        <>
          <StatList>
            <Stat
              label={t('within', { limit: format.duration(notification.limitMs) })}
              value={
                <EvidenceLink figure="notification">
                  <PercentText value={figure.value} />
                </EvidenceLink>
              }
              hint={ui('outOf', { due: met + late + missed, met })}
            />
            {notification.meanMs !== null && <Stat label={t('mean')} value={format.duration(notification.meanMs)} />}
            {notification.maxMs !== null && <Stat label={t('max')} value={format.duration(notification.maxMs)} />}
          </StatList>
          <Group gap="xs" mt="sm">
            {missed > 0 && <StateBadge tone="bad" label={t('missed', { count: missed })} />}
            {late > 0 && <StateBadge tone="warn" label={t('late', { count: late })} />}
          </Group>
        </>
      )}
      <PreviousValue figure={figure} />
    </SectionCard>
  );
};
