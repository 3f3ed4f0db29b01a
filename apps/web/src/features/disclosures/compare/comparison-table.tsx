import type { AnswerComparison, FormEdition } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { DataTable } from '../../../shared/ui/data-table';
import { StateBadge, type Tone } from '../../../shared/ui/state-badge';
import { DiffText } from '../previous/diff-text';

const TONE: Record<AnswerComparison['change'], Tone> = { same: 'quiet', changed: 'info', added: 'info', removed: 'warn' };

export const ComparisonTable = ({ items, form }: { items: readonly AnswerComparison[]; form: FormEdition }) => {
  const t = useTranslations('disclosures.checks');
  const titleOf = (id: string): string => form.fields.find((field) => field.id === id)?.title ?? '';
  return (
    <DataTable
      caption={t('compare.title')}
      rows={items}
      rowKey={(one) => one.field}
      limit={items.length}
      empty={t('compare.noneChanged')}
      columns={[
        { key: 'field', header: t('item'), cell: (one) => `${one.field} ${titleOf(one.field)}` },
        { key: 'change', header: t('compare.change'), cell: ({ change }) => <StateBadge tone={TONE[change]} label={t(`compare.changes.${change}`)} />, nowrap: true },
        { key: 'text', header: t('compare.text'), cell: ({ before, after }) => <DiffText before={before} after={after} /> },
      ]}
    />
  );
};
