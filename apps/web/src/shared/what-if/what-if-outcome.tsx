import type { WhatIfResponse } from '@kaiji/contracts';
import { Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { exactDuration, groupDecimal, signedDifference, signedDuration } from '../format/format-decimal';
import { DataTable } from '../ui/data-table';
import { useFormat } from '../ui/use-format';
import { type ComparedMeasure, comparedMeasures } from './measures-of';

const useMeasureText = () => {
  const t = useTranslations('ui');
  const { locale } = useFormat();
  return (unit: ComparedMeasure['unit'], value: string | null): string => {
    if (value === null) return t('notKnown');
    if (unit === 'percent') return t('percent', { value });
    return unit === 'ms' ? exactDuration(value, locale) : groupDecimal(value);
  };
};

const useDifference = () => {
  const t = useTranslations('whatIf');
  const { locale } = useFormat();
  return ({ unit, before, after }: ComparedMeasure): string => {
    if (before === null || after === null) return '';
    if (unit === 'percent') return t('points', { value: signedDifference(before, after) });
    if (unit === 'count') return signedDifference(before, after);
    return signedDuration(before, after, locale);
  };
};

/** Every figure that changes, as it is and as it would be. */
export const WhatIfOutcome = ({ answer }: { answer: WhatIfResponse }) => {
  const t = useTranslations('whatIf');
  const figureName = useTranslations('vocabulary.figure');
  const textOf = useMeasureText();
  const difference = useDifference();
  const rows = comparedMeasures(answer.items);
  const shown = new Set(rows.map(({ figure }) => figure));
  const others = answer.items.filter((one) => one.changed && !shown.has(one.figure));
  return (
    <section aria-label={t('outcome')} aria-live="polite">
      <Text fw={600}>{t('outcome')}</Text>
      <DataTable
        caption={t('outcome')}
        rows={rows}
        rowKey={(row) => `${row.figure} ${row.name}`}
        empty={others.length === 0 ? t('unchanged') : undefined}
        columns={[
          { key: 'figure', header: t('figure'), cell: (row) => figureName(row.figure) },
          { key: 'measure', header: t('measure'), cell: (row) => t(`of.${row.name}`) },
          { key: 'before', header: t('before'), cell: (row) => textOf(row.unit, row.before), align: 'right' },
          { key: 'after', header: t('after'), cell: (row) => <strong>{textOf(row.unit, row.after)}</strong>, align: 'right' },
          { key: 'difference', header: t('difference'), cell: difference, align: 'right' },
        ]}
      />
    </section>
  );
};
