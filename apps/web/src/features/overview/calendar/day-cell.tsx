import type { BreakdownRow } from '@kaiji/contracts';
import { memo } from 'react';
import classes from './day-cell.module.css';

export const GLYPH_OF: Record<BreakdownRow['state'], string> = { up: '', partial: '!', down: '×', maintenance: '−', unknown: '?', none: '' };

interface DayCellProps {
  row: BreakdownRow;
  label: string;
  tabbable: boolean;
  onSelect: (day: string) => void;
  /** The number of the day, where no column heading says it. */
  number?: number;
}

export const DayCell = memo(({ row, label, tabbable, onSelect, number }: DayCellProps) => (
  <button
    type="button"
    className={classes.cell}
    data-state={row.state}
    data-day={row.label}
    data-numbered={number === undefined ? undefined : true}
    tabIndex={tabbable ? 0 : -1}
    aria-label={label}
    title={label}
    onClick={() => onSelect(row.label)}
  >
    {number !== undefined && <span className={classes.number}>{number}</span>}
    <span aria-hidden="true">{GLYPH_OF[row.state]}</span>
  </button>
));
DayCell.displayName = 'DayCell';
