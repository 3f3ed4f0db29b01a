import { Group, Text } from '@mantine/core';
import type { ExactPercent, Figure, Policy } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { formatCount } from '../../shared/format/format-count';
import { exactOf } from '../../shared/headline/headline-of';
import { useHeadlineText } from '../../shared/headline/use-headline-text';
import { PreviousValue } from '../../shared/previous/previous-value';
import { SectionCard } from '../../shared/ui/section-card';
import { useFormat } from '../../shared/ui/use-format';
import classes from './figure-page.module.css';
import { ShownFrozenBadges } from './frozen/shown-frozen-badges';

const Exact = ({ value }: { value: ExactPercent | null }) => {
  const t = useTranslations('figures');
  if (value === null) return null;
  const { numerator, denominator } = value.exact;
  return (
    <Text size="sm" c="dimmed">
      {t('exact', { numerator: formatCount(numerator), denominator: formatCount(denominator) })}
    </Text>
  );
};

const useFormula = () => {
  const t = useTranslations('figures.formulaOf');
  return ({ figure }: Figure, policy: Policy): string => {
    switch (figure) {
      case 'uptime':
        return t('uptime', { decimals: policy.decimals });
      case 'patches':
        return t('patches', { days: policy.patchDays });
      case 'notification':
        return t('notification', { minutes: policy.noticeMinutes });
      default:
        return t(figure);
    }
  };
};

export const FigureHeadline = ({ figure }: { figure: Figure }) => {
  const t = useTranslations('figures');
  const asOf = useTranslations('ui');
  const format = useFormat();
  const headline = useHeadlineText()(figure);
  const formula = useFormula();
  return (
    <SectionCard title={t('value')} hint={asOf('asOf', { time: format.instant(figure.period.asOf, true) })}>
      <Group gap="xs">
        <p className={classes.big}>{headline ?? t('notComputable')}</p>
        <ShownFrozenBadges figure={figure} />
      </Group>
      {headline === undefined && <Text size="sm">{t('notComputableReason')}</Text>}
      <Exact value={exactOf(figure)} />
      <PreviousValue figure={figure} detailed />
      <dl className={classes.method} style={{ marginTop: 14 }}>
        <dt>{t('definition')}</dt>
        <dd>{t(`definitionOf.${figure.figure}`)}</dd>
        <dt>{t('formula')}</dt>
        <dd>{formula(figure, figure.rules.policy)}</dd>
      </dl>
    </SectionCard>
  );
};
