import { Group, Text } from '@mantine/core';
import type { UptimeFigure } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { EvidenceLink } from '../../../shared/ui/evidence-link';
import { PreviousValue } from '../../../shared/previous/previous-value';
import { PercentText } from '../../../shared/ui/percent-text';
import { SectionCard } from '../../../shared/ui/section-card';
import { Stat, StatList } from '../../../shared/ui/stat';
import { StateBadge } from '../../../shared/ui/state-badge';
import { useFormat } from '../../../shared/ui/use-format';
import { usePeriod } from '../../../shared/period/use-period';
import classes from './uptime-card.module.css';
import { minimumCoveragePercent } from '../../../shared/format/format-percent';

const Headline = ({ figure }: { figure: UptimeFigure }) => {
  const t = useTranslations('overview.uptime');
  const format = useFormat();
  const period = usePeriod();
  return (
    <div>
      <p className={classes.headline}>
        <EvidenceLink figure="uptime">
          {figure.value === null ? (
            <span className={classes.none}>{t('none')}</span>
          ) : (
            <>
              <span className={classes.number}>{figure.value.percent}</span>
              <span className={classes.unit}>{'%'}</span>
            </>
          )}
        </EvidenceLink>
      </p>
      <Text size="xs" c="dimmed">
        {format.period(period.from, period.to)}
      </Text>
    </div>
  );
};

const Verdict = ({ figure }: { figure: UptimeFigure }) => {
  const t = useTranslations('overview.uptime');
  if (figure.value === null) return <Text size="sm">{t('noneReason')}</Text>;
  if (figure.disclosable) return <StateBadge tone="good" label={t('disclosable')} />;
  const minimum = minimumCoveragePercent(figure.rules.policy);
  return (
    <div>
      <StateBadge tone="warn" label={t('notDisclosable')} />
      <Text size="sm" mt={4}>
        {t('notDisclosableReason', { minimum })}
      </Text>
    </div>
  );
};

const Parts = ({ figure }: { figure: UptimeFigure }) => {
  const t = useTranslations('overview.uptime');
  const unobserved = useTranslations('ui')('unobserved');
  const format = useFormat();
  const known = figure.value !== null;
  const { lower, upper, beforeExclusions: before } = figure;
  return (
    <StatList>
      <Stat label={t('downTotal')} value={known ? format.duration(figure.downMs) : unobserved} hint={known ? format.seconds(figure.downMs) : undefined} />
      <Stat label={t('coverage')} value={<PercentText value={figure.coverage} />} />
      {known && lower !== null && upper !== null && (
        <Stat label={t('bounds')} value={t('boundsValue', { lower: lower.percent, upper: upper.percent })} hint={t('boundsHint')} />
      )}
      {known && before !== null && <Stat label={t('before')} value={<PercentText value={before.value} />} hint={t('beforeHint')} />}
      <Stat label={t('unknown')} value={format.span(figure.unknownMs)} />
      <Stat label={t('excluded')} value={format.span(figure.excludedMs)} />
    </StatList>
  );
};

export const UptimeCard = ({ figure }: { figure: UptimeFigure }) => {
  const t = useTranslations('overview.uptime');
  const asOf = useTranslations('ui');
  const format = useFormat();
  return (
    <SectionCard title={t('title')} hint={asOf('asOf', { time: format.instant(figure.period.asOf) })} actions={<EvidenceLink figure="uptime" />}>
      <Group align="flex-end" gap="lg">
        <Headline figure={figure} />
        <Verdict figure={figure} />
      </Group>
      <PreviousValue figure={figure} />
      <Parts figure={figure} />
    </SectionCard>
  );
};
