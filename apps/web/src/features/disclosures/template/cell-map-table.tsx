import { Text, TextInput } from '@mantine/core';
import type { CellConfidence } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { DataTable } from '../../../shared/ui/data-table';
import { StateBadge, type Tone } from '../../../shared/ui/state-badge';
import { cellAddressOf, cellFaults, type CellMapRow, type CellsByField } from './cell-map-rows';

const TONE: Record<CellConfidence, Tone> = { high: 'good', medium: 'info', low: 'warn' };

interface CellMapTableProps {
  rows: readonly CellMapRow[];
  cells: CellsByField;
  isWritable: boolean;
  onChange: (field: string, cell: string) => void;
}

const Suggestion = ({ proposed, unplaced }: CellMapRow) => {
  const t = useTranslations('disclosures.template');
  if (proposed === undefined) return <StateBadge tone="warn" label={unplaced === undefined ? t('unplacedPlain') : t(`unplaced.${unplaced}`)} />;
  return (
    <>
      <StateBadge tone={TONE[proposed.confidence]} label={t('proposed', { cell: proposed.cell, confidence: t(`confidence.${proposed.confidence}`) })} />
      {proposed.holds !== undefined && (
        <Text size="xs" c="dimmed">
          {t('holds', { text: proposed.holds })}
        </Text>
      )}
    </>
  );
};

export const CellMapTable = ({ rows, cells, isWritable, onChange }: CellMapTableProps) => {
  const t = useTranslations('disclosures.template');
  const faults = cellFaults(cells);
  const errorOf = (field: string): string | undefined => {
    const fault = faults.get(field);
    return fault === undefined ? undefined : t(`fault.${fault}`);
  };
  return (
    <DataTable
      caption={t('cells')}
      rows={rows}
      rowKey={({ field }) => field.id}
      limit={rows.length}
      empty={t('noneDoubtful')}
      columns={[
        { key: 'field', header: t('field'), cell: ({ field }) => `${field.id} ${field.title}` },
        { key: 'proposed', header: t('suggestion'), cell: (row) => <Suggestion {...row} /> },
        {
          key: 'cell',
          header: t('cell'),
          cell: ({ field }) => (
            <TextInput
              size="xs"
              w={110}
              aria-label={t('cellOf', { id: field.id, title: field.title })}
              value={cells.get(field.id) ?? ''}
              readOnly={!isWritable}
              error={errorOf(field.id)}
              onChange={(event) => onChange(field.id, event.currentTarget.value)}
              onBlur={(event) => onChange(field.id, cellAddressOf(event.currentTarget.value))}
            />
          ),
        },
      ]}
    />
  );
};
