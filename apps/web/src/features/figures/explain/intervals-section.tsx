import type { DerivationInterval } from '@kaiji/contracts';
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

const IntervalsTable = ({ title, intervals }: { title: string; intervals: readonly DerivationInterval[] }) => {
  const { words, subjectName } = useSheet();
  const { sheet } = words;
  const names = useComponentNames();
  const format = useFormat();
  return (
    <>
      <h3 className={classes.subheading}>{title}</h3>
      <DataTable
        caption={title}
        rows={intervals}
        rowKey={(one) => one.key}
        columns={[
          { key: 'key', header: sheet.interval, cell: (one) => subjectName(one.key), nowrap: true },
          { key: 'from', header: sheet.intervalFrom, cell: (one) => format.preciseInstant(one.from) },
          { key: 'to', header: sheet.intervalTo, cell: (one) => format.preciseInstant(one.to) },
          { key: 'length', header: sheet.length, cell: (one) => <Amount ms={String(one.lengthMs)} />, align: 'right' },
          { key: 'share', header: sheet.share, cell: (one) => one.share ?? '', align: 'right' },
          { key: 'counted', header: sheet.countedMs, cell: (one) => <Amount ms={one.countedMs} />, align: 'right' },
          { key: 'components', header: sheet.components, cell: (one) => names(one.components) },
          { key: 'origins', header: sheet.origins, cell: (one) => <Origins interval={one} /> },
        ]}
      />
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
