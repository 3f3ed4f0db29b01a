import type { TimelineInterval } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { clockInZone } from '../../../shared/format/format-date';
import { DataTable } from '../../../shared/ui/data-table';
import { IncidentLinks } from '../../../shared/ui/incident-links';
import { type Tone, StateBadge } from '../../../shared/ui/state-badge';
import { useComponentNames } from '../../../shared/ui/use-component-names';
import { useFormat } from '../../../shared/ui/use-format';
import { useSourceName } from '../../../shared/ui/use-source-name';

const TONE_OF: Record<TimelineInterval['state'], Tone> = {
  up: 'good',
  down: 'bad',
  partial: 'warn',
  degraded: 'warn',
  maintenance: 'info',
  unknown: 'quiet',
  outOfHours: 'quiet',
};

export const DayIntervals = ({ items }: { items: readonly TimelineInterval[] }) => {
  const t = useTranslations();
  const format = useFormat();
  const sourceName = useSourceName();
  const names = useComponentNames();
  const clock = (instant: string): string => clockInZone(Date.parse(instant), format.timeZone, true);
  return (
    <DataTable
      caption={t('overview.day.bar')}
      rows={items}
      rowKey={(one) => `${one.from} ${one.state} ${one.components.join()}`}
      empty={t('overview.day.empty')}
      columns={[
        { key: 'time', header: t('overview.day.time'), cell: (one) => `${clock(one.from)} – ${clock(one.to)}`, nowrap: true },
        { key: 'state', header: t('overview.day.state'), cell: (one) => <StateBadge tone={TONE_OF[one.state]} label={t(`vocabulary.timelineState.${one.state}`)} /> },
        { key: 'duration', header: t('ui.duration'), cell: (one) => format.duration(Date.parse(one.to) - Date.parse(one.from)), align: 'right' },
        { key: 'components', header: t('overview.day.components'), cell: (one) => names(one.components) },
        {
          key: 'basis',
          header: t('overview.day.basis'),
          cell: (one) => (
            <>
              <IncidentLinks ids={one.incidents} />
              {one.sources.map(sourceName).join('、')}
            </>
          ),
        },
      ]}
    />
  );
};
