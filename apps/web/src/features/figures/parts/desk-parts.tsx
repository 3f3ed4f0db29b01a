import type { SupportDesk } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { DataTable } from '../../../shared/ui/data-table';
import { PercentText } from '../../../shared/ui/percent-text';
import { SectionCard } from '../../../shared/ui/section-card';
import { Stat, StatList } from '../../../shared/ui/stat';
import { useFormat } from '../../../shared/ui/use-format';

/** How much of its announced hours the desk was staffed, in all and by channel. */
export const DeskParts = ({ desk }: { desk: SupportDesk }) => {
  const t = useTranslations('figures.support');
  const notKnown = useTranslations('ui')('notKnown');
  const format = useFormat();
  return (
    <SectionCard title={t('availability')}>
      <StatList>
        <Stat label={t('availability')} value={<PercentText value={desk.availability} missing={notKnown} />} />
        <Stat label={t('announced')} value={desk.announcedMs === 0 ? notKnown : format.span(desk.announcedMs, 'down')} />
        <Stat label={t('staffed')} value={desk.availability === null ? notKnown : format.span(desk.staffedMs, 'down')} />
      </StatList>
      {desk.channels.length > 0 && (
        <DataTable
          caption={t('byChannel')}
          rows={desk.channels}
          rowKey={(row) => row.channel}
          columns={[
            { key: 'channel', header: t('channel'), cell: (row) => row.channel },
            { key: 'announced', header: t('announced'), cell: (row) => format.span(row.announcedMs, 'down'), align: 'right' },
            { key: 'staffed', header: t('staffed'), cell: (row) => (row.availability === null ? notKnown : format.span(row.staffedMs, 'down')), align: 'right' },
            { key: 'availability', header: t('availability'), cell: (row) => <PercentText value={row.availability} missing={notKnown} />, align: 'right' },
          ]}
        />
      )}
    </SectionCard>
  );
};
