import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import classes from './data-table.module.css';

export interface Column<Row> {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  align?: 'right';
  /** Kept on one line on wide screens. */
  nowrap?: boolean;
}

interface DataTableProps<Row> {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  empty?: string;
  /** Rows beyond are folded on the screen until asked for; print has them all. */
  limit?: number;
}

const DEFAULT_LIMIT = 30;

function Body<Row>({ columns, rows, rowKey, limit }: Pick<DataTableProps<Row>, 'columns' | 'rows' | 'rowKey'> & { limit: number }) {
  return (
    <tbody role="rowgroup">
      {rows.map((row, index) => (
        <tr key={rowKey(row)} role="row" data-folded={index >= limit || undefined}>
          {columns.map((column) => (
            <td key={column.key} role="cell" data-label={column.header} data-align={column.align} data-nowrap={column.nowrap}>
              <div className={classes.value}>{column.cell(row)}</div>
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

/** A table that turns into labelled cards on a narrow screen; the roles keep it a table for screen readers. */
export function DataTable<Row>({ caption, columns, rows, rowKey, empty, limit = DEFAULT_LIMIT }: DataTableProps<Row>) {
  const t = useTranslations('ui');
  const [unfolded, setUnfolded] = useState(false);
  if (rows.length === 0) return <p className={classes.empty}>{empty ?? t('none')}</p>;
  const hasFolded = !unfolded && rows.length > limit;
  return (
    <div className={classes.scroll}>
      <table className={classes.table} role="table">
        <caption className="visually-hidden">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th key={column.key} scope="col" role="columnheader" data-align={column.align}>
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <Body columns={columns} rows={rows} rowKey={rowKey} limit={hasFolded ? limit : rows.length} />
      </table>
      {hasFolded && (
        <Button variant="subtle" size="compact-sm" mt="xs" className="no-print" onClick={() => setUnfolded(true)}>
          {t('showAll', { count: rows.length })}
        </Button>
      )}
    </div>
  );
}
