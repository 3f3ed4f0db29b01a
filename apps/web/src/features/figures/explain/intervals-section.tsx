import type { DerivationInterval } from '@kaiji/contracts';
import { useService } from '../../../shared/api/get-service';
import { exactDuration } from '../../../shared/format/format-decimal';
import { formatCount } from '../../../shared/format/format-count';
import { DataTable } from '../../../shared/ui/data-table';
import { useComponentNames } from '../../../shared/ui/use-component-names';
import { useFormat } from '../../../shared/ui/use-format';
import { fillNote } from '../fill-note';
import { Origins } from './origins';
import classes from './sheet.module.css';
import { useSheet } from './sheet-context';
import { SheetSection } from './sheet-section';

const KINDS = ['down', 'excluded', 'emergency', 'unknown'] as const;

const Amount = ({ ms }: { ms: string }) => {
  const { amount } = useSheet();
  const { locale } = useFormat();
  return (
    <>
      {amount({ value: ms, unit: 'ms' })}
      <div className={classes.hint}>{exactDuration(ms, locale)}</div>
    </>
  );
};

const FromTo = ({ interval }: { interval: DerivationInterval }) => {
  const format = useFormat();
  return (
    <>
      <div>{format.preciseInstant(interval.from)}</div>
      <div>{format.preciseInstant(interval.to)}</div>
    </>
  );
};

/** What an interval is of; all components together are the whole service. */
const useComponentsText = () => {
  const names = useComponentNames();
  const all = useService().data?.components.length;
  return ({ components }: DerivationInterval): string => names(components.length === all ? undefined : components);
};

const IntervalsTable = ({ title, intervals }: { title: string; intervals: readonly DerivationInterval[] }) => {
  const { words, subjectName } = useSheet();
  const { sheet } = words;
  const components = useComponentsText();
  return (
    <>
      <h3 className={classes.subheading}>{title}</h3>
      <div className={classes.intervals}>
      <DataTable
        caption={title}
        rows={intervals}
        rowKey={(one) => one.key}
        columns={[
          { key: 'key', header: sheet.interval, cell: (one) => subjectName(one.key), nowrap: true },
          { key: 'fromTo', header: sheet.fromTo, cell: (one) => <FromTo interval={one} />, nowrap: true },
          { key: 'length', header: sheet.length, cell: (one) => <Amount ms={String(one.lengthMs)} />, align: 'right' },
          { key: 'share', header: sheet.share, cell: (one) => one.share ?? '', align: 'right' },
          { key: 'counted', header: sheet.countedMs, cell: (one) => <Amount ms={one.countedMs} />, align: 'right' },
          { key: 'components', header: sheet.components, cell: (one) => components(one) },
          { key: 'origins', header: sheet.origins, cell: (one) => <Origins interval={one} /> },
        ]}
      />
      </div>
    </>
  );
};

export const IntervalsSection = () => {
  const { derivation, words } = useSheet();
  const { sheet } = words;
  if (derivation.figure !== 'uptime') return null;
  return (
    <SheetSection title={sheet.intervals} hint={sheet.intervalsHint}>
      {KINDS.map((kind) => (
        <IntervalsTable key={kind} title={sheet.intervalKindTitle[kind]} intervals={derivation.intervals.filter((one) => one.kind === kind)} />
      ))}
      {derivation.intervalsLeftOut > 0 && <p className={classes.hint}>{fillNote(sheet.intervalsLeftOut, { count: formatCount(derivation.intervalsLeftOut) })}</p>}
    </SheetSection>
  );
};
