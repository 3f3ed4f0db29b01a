import type { TimelineInterval, TimelineResponse } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import classes from './day-bar.module.css';

const HOURS = [0, 6, 12, 18, 24];

/** Place of an instant on the bar; widths are drawn, never shown as numbers. */
const placeOf = (from: number, to: number) => (instant: string): number => ((Date.parse(instant) - from) / (to - from)) * 100;

export const DayBar = ({ timeline }: { timeline: TimelineResponse }) => {
  const t = useTranslations('overview.day');
  const place = placeOf(Date.parse(timeline.period.from), Date.parse(timeline.period.to));
  const style = (one: TimelineInterval) => ({ left: `${place(one.from)}%`, width: `max(2px, ${place(one.to) - place(one.from)}%)` });
  return (
    <div role="img" aria-label={t('bar')}>
      <div className={classes.bar}>
        {timeline.items.map((one) => (
          <span key={`${one.from} ${one.state} ${one.components.join()}`} className={classes.part} data-state={one.state} style={style(one)} />
        ))}
      </div>
      <div className={classes.hours}>
        {HOURS.map((hour) => (
          <span key={hour}>{hour}</span>
        ))}
      </div>
    </div>
  );
};
