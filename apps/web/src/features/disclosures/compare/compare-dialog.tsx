import { Group, Modal, SegmentedControl, Select, Stack } from '@mantine/core';
import type { Disclosure, DisclosureHead, FormEdition } from '@kaiji/contracts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { EmptyNotice } from '../../../shared/ui/empty-notice';
import { QueryContent } from '../../../shared/ui/query-content';
import { useFormat } from '../../../shared/ui/use-format';
import { useDisclosures } from '../list/get-disclosures';
import { latestFiledBefore } from '../previous/latest-filed-before';
import { ComparisonTable } from './comparison-table';
import { useComparison } from './get-comparison';

interface CompareDialogProps {
  disclosure: Disclosure;
  form: FormEdition;
  onClose: () => void;
}

const useOthers = ({ id, edition, date, restates }: Disclosure): { others: DisclosureHead[]; first: string | undefined } => {
  const all = useDisclosures().data?.items ?? [];
  const others = all.filter((one) => one.id !== id).toSorted((a, b) => b.date.localeCompare(a.date));
  return { others, first: restates ?? latestFiledBefore(all, { edition, date })?.id ?? others[0]?.id };
};

const Comparison = ({ disclosure, form, other }: { disclosure: string; form: FormEdition; other: string }) => {
  const t = useTranslations('disclosures.checks.compare');
  const [view, setView] = useState<'changed' | 'all'>('changed');
  return (
    <QueryContent query={useComparison(disclosure, other)}>
      {({ items, counts }) => (
        <Stack gap="xs">
          <Group>
            <SegmentedControl
              size="xs"
              aria-label={t('shown')}
              value={view}
              onChange={(value) => setView(value)}
              data={[
                { value: 'changed', label: t('onlyChanged', { count: items.length - counts.same }) },
                { value: 'all', label: t('all', { count: items.length }) },
              ]}
            />
          </Group>
          <ComparisonTable items={view === 'all' ? items : items.filter((one) => one.change !== 'same')} form={form} />
        </Stack>
      )}
    </QueryContent>
  );
};

/** This disclosure beside another one of the service, item by item. */
export const CompareDialog = ({ disclosure, form, onClose }: CompareDialogProps) => {
  const t = useTranslations('disclosures');
  const close = useTranslations('ui')('close');
  const format = useFormat();
  const { others, first } = useOthers(disclosure);
  const [chosen, setChosen] = useState<string>();
  const other = chosen ?? first;
  const label = (one: DisclosureHead): string => t('checks.compare.option', { date: format.date(one.date), state: t(`state.${one.state}`), time: format.instant(one.createdAt) });
  return (
    <Modal opened onClose={onClose} size="xl" title={t('checks.compare.title')} closeButtonProps={{ 'aria-label': close }}>
      {other === undefined ? (
        <EmptyNotice title={t('checks.compare.noOther')} />
      ) : (
        <Stack>
          <Select
            label={t('checks.compare.with')}
            data={others.map((one) => ({ value: one.id, label: label(one) }))}
            value={other}
            allowDeselect={false}
            onChange={(value) => setChosen(value ?? undefined)}
          />
          <Comparison disclosure={disclosure.id} form={form} other={other} />
        </Stack>
      )}
    </Modal>
  );
};
