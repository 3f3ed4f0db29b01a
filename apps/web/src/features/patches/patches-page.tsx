import { Group, Pagination, SegmentedControl, Text, TextInput } from '@mantine/core';
import type { PatchRow, PatchesFigure } from '@kaiji/contracts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { figureOf, useFigures } from '../../shared/api/get-figures';
import { useServiceKey } from '../../shared/api/use-service-key';
import { EmptyNotice } from '../../shared/ui/empty-notice';
import { EvidenceLink } from '../../shared/ui/evidence-link';
import { PageHeading } from '../../shared/ui/page-heading';
import { QueryContent } from '../../shared/ui/query-content';
import { SectionCard } from '../../shared/ui/section-card';
import { usePatches } from './get-patches';
import { filterPatches, type PatchFilter } from './patch-filter';
import { PatchesTable } from './patches-table';

const PAGE = 50;

const Filters = ({ filter, setFilter, words, setWords }: { filter: PatchFilter; setFilter: (filter: PatchFilter) => void; words: string; setWords: (words: string) => void }) => {
  const t = useTranslations('patches');
  return (
    <Group gap="xs" mb="sm">
      <TextInput size="xs" w={260} aria-label={t('search')} placeholder={t('search')} value={words} onChange={(event) => setWords(event.currentTarget.value)} />
      <SegmentedControl
        size="xs"
        aria-label={t('title')}
        value={filter}
        onChange={(value) => setFilter(value)}
        data={[
          { value: 'all', label: t('filterAll') },
          { value: 'problem', label: t('filterProblem') },
          { value: 'open', label: t('filterOpen') },
        ]}
      />
    </Group>
  );
};

const Listing = ({ rows }: { rows: readonly PatchRow[] }) => {
  const t = useTranslations('patches');
  const ui = useTranslations('ui.pagination');
  const [filter, setFilter] = useState<PatchFilter>('all');
  const [words, setWords] = useState('');
  const [page, setPage] = useState(1);
  const patches = usePatches();
  const shown = filterPatches(rows, filter, words);
  const pages = Math.max(1, Math.ceil(shown.length / PAGE));
  const current = Math.min(page, pages);
  const reasonOf = ({ advisory, asset }: PatchRow): string | undefined =>
    patches.data?.items.find(({ record }) => record.advisory === advisory && record.asset === asset)?.record.reason;
  return (
    <SectionCard title={t('title')} hint={t('shown', { shown: shown.length, total: rows.length })}>
      <Filters filter={filter} setFilter={setFilter} words={words} setWords={setWords} />
      <PatchesTable rows={shown.slice((current - 1) * PAGE, current * PAGE)} reasonOf={reasonOf} />
      {pages > 1 && (
        <Pagination
          mt="md"
          size="sm"
          total={pages}
          value={current}
          onChange={setPage}
          aria-label={ui('label')}
          getControlProps={(control) => ({ 'aria-label': control === 'previous' ? ui('previous') : ui('next') })}
        />
      )}
    </SectionCard>
  );
};

const Content = ({ figure }: { figure: PatchesFigure | undefined }) => {
  const t = useTranslations('patches');
  const service = useServiceKey();
  if (figure === undefined) return <Text>{t('empty')}</Text>;
  if (figure.list.length === 0) return <EmptyNotice title={t('empty')} body={t('emptyBody')} example={t('example', { service })} />;
  return <Listing rows={figure.list} />;
};

export const PatchesPage = () => {
  const t = useTranslations('patches');
  const figures = useFigures();
  const figure = figureOf(figures.data?.items ?? [], 'patches');
  return (
    <>
      <PageHeading title={t('title')} lead={t('lead', { days: figure?.patchDays ?? 14 })} actions={<EvidenceLink figure="patches" />} />
      <QueryContent query={figures}>{() => <Content figure={figure} />}</QueryContent>
    </>
  );
};
