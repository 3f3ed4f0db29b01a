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
      <div className={`${classes.hint} ${classes.inWords}`}>{exactDuration(ms, locale)}</div>
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

/** What the steps call it, and what it is of. */
const Name = ({ interval }: { interval: DerivationInterval }) => {
  const { subjectName } = useSheet();
  const components = useComponentsText();
  return (
    <div className={classes.name}>
      {subjectName(interval.key)}
      <div className={classes.hint}>{components(interval)}</div>
    </div>
  );
};

/** Its weight, where one applies to all of it, and what of it counts. */
const Counted = ({ interval: { share, countedMs } }: { interval: DerivationInterval }) => {
  const { amount } = useSheet();
  return (
    <>
      {amount({ value: countedMs, unit: 'ms' })}
      {share !== null && <div className={classes.hint}>{`× ${share}`}</div>}
    </>
  );
};

const IntervalsTable = ({ title, intervals }: { title: string; intervals: readonly DerivationInterval[] }) => {
  const { sheet } = useSheet().words;
  return (
    <>
      <h3 className={classes.subheading}>{title}</h3>
      <div className={classes.intervals}>
        <DataTable
          caption={title}
          rows={intervals}
          rowKey={(one) => one.key}
          columns={[
            { key: 'key', header: sheet.interval, cell: (one) => <Name interval={one} /> },
            { key: 'fromTo', header: sheet.fromTo, cell: (one) => <FromTo interval={one} />, nowrap: true },
            { key: 'length', header: sheet.length, cell: (one) => <Amount ms={String(one.lengthMs)} />, align: 'right' },
            { key: 'counted', header: sheet.shareAndCounted, cell: (one) => <Counted interval={one} />, align: 'right' },
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
