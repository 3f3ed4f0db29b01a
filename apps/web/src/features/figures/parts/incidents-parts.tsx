import { FORM_CAUSES, type IncidentRow, type IncidentsFigure } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { CountedText } from '../../../shared/ui/counted-text';
import { DataTable } from '../../../shared/ui/data-table';
import { IncidentLinks } from '../../../shared/ui/incident-links';
import { SectionCard } from '../../../shared/ui/section-card';
import { Stat, StatList } from '../../../shared/ui/stat';
import { useFormat } from '../../../shared/ui/use-format';
import { DurationStats } from './duration-stats';

const ByCause = ({ figure }: { figure: IncidentsFigure }) => {
  const t = useTranslations();
  const count = (value: number): string => t('ui.count', { count: value });
  return (
    <StatList>
      {FORM_CAUSES.map((cause) => (
        <Stat key={cause} label={t(`vocabulary.cause.${cause}`)} value={count(figure.byCause[cause])} />
      ))}
      <Stat label={t('figures.incidents.total')} value={count(figure.total)} />
      <Stat label={t('figures.incidents.carriedIn')} value={count(figure.carriedIn)} />
    </StatList>
  );
};

const List = ({ rows }: { rows: readonly IncidentRow[] }) => {
  const t = useTranslations();
  const format = useFormat();
  return (
    <DataTable
      caption={t('figures.incidents.list')}
      rows={rows}
      rowKey={(one) => one.id}
      columns={[
        { key: 'id', header: t('incidents.id'), cell: (one) => <IncidentLinks ids={[one.id]} />, nowrap: true },
        { key: 'title', header: t('incidents.name'), cell: (one) => one.title },
        { key: 'cause', header: t('incidents.cause'), cell: (one) => t(`vocabulary.cause.${one.cause}`) },
        { key: 'detail', header: t('figures.incidents.byDetail'), cell: (one) => t(`vocabulary.detail.${one.detail}`) },
        { key: 'occurredAt', header: t('incidents.occurredAt'), cell: (one) => format.instant(one.occurredAt), nowrap: true },
        {
          key: 'restoration',
          header: t('incidents.duration'),
          cell: (one) => (one.restorationMs === null ? t('incidents.open') : format.duration(one.restorationMs)),
          align: 'right',
        },
        { key: 'counted', header: t('incidents.counted'), cell: (one) => <CountedText row={one} /> },
      ]}
    />
  );
};

export const IncidentsParts = ({ figure }: { figure: IncidentsFigure }) => {
  const t = useTranslations('figures.incidents');
  const ui = useTranslations('ui');
  const format = useFormat();
  const { restoration } = figure;
  return (
    <>
      <SectionCard title={t('byCause')}>
        <ByCause figure={figure} />
      </SectionCard>
      <SectionCard title={t('restoration')}>
        <DurationStats summary={restoration} />
        {restoration.open > 0 && (
          <StatList>
            <Stat label={t('open')} value={ui('count', { count: restoration.open })} />
            {restoration.lowerBoundMeanMs !== null && <Stat label={t('lowerBound')} value={format.duration(restoration.lowerBoundMeanMs)} />}
          </StatList>
        )}
      </SectionCard>
      <SectionCard title={t('detection')}>
        <DurationStats summary={figure.detection} />
      </SectionCard>
      <SectionCard title={t('list')}>
        <List rows={figure.list} />
      </SectionCard>
    </>
  );
};
