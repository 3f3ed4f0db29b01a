import type { ReactNode } from 'react';
import classes from './stat.module.css';

/** A list of labelled values. */
export const StatList = ({ children, columns }: { children: ReactNode; columns?: boolean }) => (
  <dl className={classes.list} data-columns={columns || undefined}>
    {children}
  </dl>
);

export const Stat = ({ label, value, hint }: { label: string; value: ReactNode; hint?: string }) => (
  <div className={classes.stat}>
    <dt>{label}</dt>
    <dd>
      <span className={classes.value}>{value}</span>
      {hint !== undefined && <span className={classes.hint}>{hint}</span>}
    </dd>
  </div>
);
