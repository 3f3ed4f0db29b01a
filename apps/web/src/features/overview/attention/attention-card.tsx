import { Text } from '@mantine/core';
import type { Discrepancy, Figure, FrozenFigureHead } from '@kaiji/contracts';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useServiceKey } from '../../../shared/api/use-service-key';
import { driftedOf } from '../../../shared/frozen/revisions-of';
import { Icon } from '../../../shared/ui/icon';
import { SectionCard } from '../../../shared/ui/section-card';
import classes from './attention-card.module.css';
import { type AttentionItem, attentionItems } from './attention-items';
import { DriftItem } from './drift-item';

const SCREEN_OF: Record<AttentionItem['kind'], string> = {
  coverage: 'figures/uptime',
  discrepancies: 'discrepancies',
  investigating: 'incidents',
  overdue: 'patches',
  unverified: 'backups',
  unmonitored: 'settings/service',
  toApprove: 'frozen',
};

const useWording = () => {
  const t = useTranslations();
  return (item: AttentionItem): string => {
    if (item.kind === 'coverage') return t('overview.attention.coverage');
    if (item.kind === 'unmonitored') {
      return t('overview.attention.unmonitored', { layers: item.layers.map((layer) => t(`vocabulary.layer.${layer}`)).join('、') });
    }
    return t(`overview.attention.${item.kind}`, { count: item.count });
  };
};

interface AttentionCardProps {
  figures: readonly Figure[];
  discrepancies: readonly Discrepancy[];
  /** Of every period: what moves a frozen figure matters whichever period is on screen. */
  frozen: readonly FrozenFigureHead[];
}

export const AttentionCard = ({ figures, discrepancies, frozen }: AttentionCardProps) => {
  const t = useTranslations('overview.attention');
  const wording = useWording();
  const service = useServiceKey();
  const items = attentionItems(figures, discrepancies, frozen);
  const drifted = driftedOf(frozen);
  return (
    <SectionCard title={t('title')}>
      {items.length + drifted.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('none')}
        </Text>
      )}
      <ul className={classes.list}>
        {drifted.map((one) => (
          <li key={one.id}>
            <DriftItem frozen={one} />
          </li>
        ))}
        {items.map((item) => (
          <li key={item.kind}>
            <Link to={`/services/${service}/${SCREEN_OF[item.kind]}` as '/'} search={(previous: object) => previous} className={classes.item}>
              <Icon name="warning" size={17} />
              <span>{wording(item)}</span>
              <Icon name="chevronRight" size={15} />
            </Link>
          </li>
        ))}
      </ul>
    </SectionCard>
  );
};
