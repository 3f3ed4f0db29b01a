import type { Quantity } from '@kaiji/contracts';
import { exactDuration } from '../../../shared/format/format-decimal';
import { DataTable } from '../../../shared/ui/data-table';
import { useFormat } from '../../../shared/ui/use-format';
import { fillNote } from '../fill-note';
import { useSheet } from './sheet-context';
import { SheetSection } from './sheet-section';
import { wordOf } from './wording';
import classes from './sheet.module.css';

export const DefinitionSection = () => {
  const { derivation, words, name, amount } = useSheet();
  const { sheet } = words;
  const { locale } = useFormat();
  const text = wordOf(sheet.definitions, derivation.definition);
  const rows = [
    { key: sheet.numerator, quantity: derivation.numerator },
    { key: sheet.denominator, quantity: derivation.denominator },
  ].filter((row): row is { key: string; quantity: Quantity } => row.quantity !== null);
  return (
    <SheetSection title={sheet.definition}>
      <p className={classes.text}>{fillNote(sheet.definitionLine, { text, version: derivation.rulesVersion })}</p>
      {rows.length > 0 && (
        <DataTable
          caption={sheet.definition}
          rows={rows}
          rowKey={(row) => row.key}
          columns={[
            { key: 'part', header: sheet.part, cell: (row) => row.key, nowrap: true },
            { key: 'what', header: sheet.stepWhat, cell: (row) => name(row.quantity) },
            { key: 'amount', header: sheet.value, cell: (row) => amount(row.quantity), align: 'right' },
            { key: 'words', header: sheet.inWords, cell: (row) => (row.quantity.unit === 'ms' ? exactDuration(row.quantity.value, locale) : ''), align: 'right' },
          ]}
        />
      )}
    </SheetSection>
  );
};
