import type { BreakdownRow } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import classes from './calendar-legend.module.css';
import cell from './day-cell.module.css';
import { GLYPH_OF } from './day-cell';

const SHOWN: readonly BreakdownRow['state'][] = ['up', 'partial', 'down', 'maintenance', 'unknown'];

export const CalendarLegend = () => {
  const t = useTranslations();
  return (
    <ul className={classes.legend} aria-label={t('overview.calendar.legend')}>
      {SHOWN.map((state) => (
        <li key={state}>
          <span className={`${cell.cell} ${classes.swatch}`} data-state={state} aria-hidden="true">
            {GLYPH_OF[state]}
          </span>
          {t(`vocabulary.dayState.${state}`)}
        </li>
      ))}
    </ul>
  );
};
