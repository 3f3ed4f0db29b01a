import { Anchor } from '@mantine/core';
import type { DerivationInterval, Origin } from '@kaiji/contracts';
import { Link } from '@tanstack/react-router';
import { formatCount } from '../../../shared/format/format-count';
import { useServiceKey } from '../../../shared/api/use-service-key';
import { useFormat } from '../../../shared/ui/use-format';
import { fillNote } from '../fill-note';
import classes from './sheet.module.css';
import { useSheet } from './sheet-context';

const originKey = (origin: Origin): string => Object.values(origin).join(' ');

const OriginLine = ({ origin }: { origin: Origin }) => {
  const { sheet } = useSheet().words;
  const format = useFormat();
  const service = useServiceKey();
  const line = sheet.origin[origin.kind];
  switch (origin.kind) {
    case 'run':
      return fillNote(line, { ...origin, from: format.instant(origin.from, true), lastAt: format.instant(origin.lastAt, true), count: formatCount(origin.count) });
    case 'silence':
      return fillNote(line, { ...origin, from: format.instant(origin.from, true), to: format.instant(origin.to, true) });
    case 'incident':
      return (
        <Anchor inherit underline="always" renderRoot={(props) => <Link to="/services/$service/incidents" params={{ service }} search={(before: object) => ({ ...before, incident: origin.id })} {...props} />}>
          {fillNote(line, { ...origin })}
        </Anchor>
      );
    case 'maintenance':
      return (
        <Anchor inherit underline="always" renderRoot={(props) => <Link to="/services/$service/maintenances" params={{ service }} search={(before: object) => ({ ...before, maintenance: origin.id })} {...props} />}>
          {fillNote(line, { ...origin })}
        </Anchor>
      );
    case 'correction':
      return (
        <Anchor inherit underline="always" renderRoot={(props) => <Link to="/services/$service/discrepancies" params={{ service }} {...props} />}>
          {fillNote(line, { ...origin })}
        </Anchor>
      );
  }
};

/** The records that an interval comes from, each with the way to it. */
export const Origins = ({ interval }: { interval: DerivationInterval }) => {
  const { sheet } = useSheet().words;
  return (
    <ul className={classes.origins}>
      {interval.origins.map((origin) => (
        <li key={originKey(origin)}>
          <OriginLine origin={origin} />
        </li>
      ))}
      {interval.originsLeftOut > 0 && <li>{fillNote(sheet.originsLeftOut, { count: formatCount(interval.originsLeftOut) })}</li>}
    </ul>
  );
};
