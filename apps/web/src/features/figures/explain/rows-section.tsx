import type { DerivationRow, Quantity } from '@kaiji/contracts';
import { formatCount } from '../../../shared/format/format-count';
import { exactDuration } from '../../../shared/format/format-decimal';
import { DataTable } from '../../../shared/ui/data-table';
import { useFormat } from '../../../shared/ui/use-format';
import { fillNote } from '../fill-note';
import { RecordLink } from './record-link';
import classes from './sheet.module.css';
import { useSheet } from './sheet-context';
import { SheetSection } from './sheet-section';
import { wordOf } from './wording';

const Amounts = ({ amounts }: { amounts: readonly Quantity[] }) => {
  const { words, name, amount } = useSheet();
  const { locale } = useFormat();
  const text = (one: Quantity): string =>
    one.unit === 'ms' ? fillNote(words.sheet.amountInWords, { amount: amount(one), words: exactDuration(one.value, locale) }) : amount(one);
  return amounts.map((one) => <div key={one.code}>{`${name(one)}: ${text(one)}`}</div>);
};

/** How each record was judged. */
export const RowsSection = () => {
  const { derivation, words } = useSheet();
  const { sheet } = words;
  const format = useFormat();
  if (derivation.rows.length === 0) return null;
  const decided = derivation.rows.some((row) => row.decidedAt !== null);
  const decidedAt = { key: 'decidedAt', header: sheet.decidedAt, cell: (row: DerivationRow) => (row.decidedAt === null ? '' : format.preciseInstant(row.decidedAt)), nowrap: true };
  return (
    <SheetSection title={sheet.rows}>
      <DataTable
        caption={sheet.rows}
        rows={derivation.rows}
        rowKey={(row) => row.id}
        columns={[
          { key: 'record', header: sheet.record, cell: (row) => <RecordLink id={row.id} revision={row.revision} /> },
          ...(decided ? [decidedAt] : []),
          { key: 'judgement', header: sheet.judgement, cell: (row) => wordOf(words.row, row.code) },
          { key: 'amounts', header: sheet.stepResult, cell: (row) => <Amounts amounts={row.amounts} /> },
        ]}
      />
      {derivation.rowsLeftOut > 0 && <p className={classes.hint}>{fillNote(sheet.rowsLeftOut, { count: formatCount(derivation.rowsLeftOut) })}</p>}
    </SheetSection>
  );
};
