import type { FigureDifference } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { useDifferenceWords } from '../../../shared/frozen/use-difference-words';
import { DataTable } from '../../../shared/ui/data-table';

interface DifferencesTableProps {
  caption: string;
  /** What the second value is: of the records of now, or after a restatement that was made. */
  against: 'now' | 'after';
  differences: readonly FigureDifference[];
}

export const DifferencesTable = ({ caption, against, differences }: DifferencesTableProps) => {
  const t = useTranslations('frozen');
  const words = useDifferenceWords();
  const rows = differences.map((one) => ({ path: one.path, ...words(one) }));
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={(one) => one.path}
      columns={[
        { key: 'part', header: t('partHeader'), cell: (one) => <span title={one.path}>{one.part}</span> },
        { key: 'before', header: t('before'), cell: (one) => one.before, align: 'right' },
        { key: 'after', header: t(against), cell: (one) => <strong>{one.after}</strong>, align: 'right' },
      ]}
    />
  );
};
