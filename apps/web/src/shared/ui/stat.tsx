import type { ReactNode } from 'react';
import classes from './stat.module.css';

/** A list of labelled values; `wide` where a value is an instant. */
export const StatList = ({ children, wide }: { children: ReactNode; wide?: boolean }) => (
  <dl className={classes.list} data-wide={wide || undefined}>
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
