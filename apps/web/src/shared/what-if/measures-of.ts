import type { Figure, FigureName, NotificationSummary } from '@kaiji/contracts';

export type MeasureName = 'value' | 'agreed' | 'down' | 'unknown' | 'excluded' | 'outages' | 'total' | 'hardware' | 'software' | 'network' | 'other' | 'mean' | 'met' | 'late' | 'missed' | 'pending' | 'due' | 'overdue' | 'minimumNotice' | 'planned' | 'emergency' | 'cancelled' | 'withinNotice';

/** One number of a figure; `null` where it is not known. Decimal strings are percentages as the API cut them off. */
export interface Measure {
  name: MeasureName;
  unit: 'percent' | 'ms' | 'count';
  value: string | null;
}

const percent = (name: MeasureName, value: { percent: string } | null): Measure => ({ name, unit: 'percent', value: value?.percent ?? null });
const ms = (name: MeasureName, value: number | null): Measure => ({ name, unit: 'ms', value: value === null ? null : String(value) });
const count = (name: MeasureName, value: number): Measure => ({ name, unit: 'count', value: String(value) });

const told = ({ met, late, missed, pending }: NotificationSummary): Measure[] => [count('met', met), count('late', late), count('missed', missed), count('pending', pending)];

/** The numbers of a figure that a decision can move, the headline first. */
export const measuresOf = (figure: Figure): Measure[] => {
  switch (figure.figure) {
    case 'uptime':
      return [percent('value', figure.value), ms('down', figure.downMs), ms('unknown', figure.unknownMs), ms('agreed', figure.agreedMs), ms('excluded', figure.excludedMs), count('outages', figure.outages.length)];
    case 'incidents': {
      const { byCause } = figure;
      const causes = [count('hardware', byCause.hardware), count('software', byCause.software), count('network', byCause.network), count('other', byCause.other)];
      return [count('total', figure.total), ...causes, ms('mean', figure.restoration.meanMs)];
    }
    case 'notification':
      return [percent('value', figure.value), ...told(figure.notification)];
    case 'patches':
      return [percent('value', figure.value), count('due', figure.compliance.due), count('met', figure.compliance.met), count('late', figure.compliance.late), count('overdue', figure.compliance.overdueOpen)];
    case 'maintenance':
      return [ms('minimumNotice', figure.minimumNoticeMs), count('planned', figure.planned), count('emergency', figure.emergency), count('cancelled', figure.cancelled), percent('withinNotice', figure.withinNotice)];
    case 'support':
      return [percent('value', figure.value?.answeredPercent ?? null)];
    default:
      return [];
  }
};

export interface ComparedMeasure extends Omit<Measure, 'value'> {
  figure: FigureName;
  before: string | null;
  after: string | null;
}

/** The headline of each figure that changes, and whatever else of it does. */
export const comparedMeasures = (items: readonly { figure: FigureName; changed: boolean; before: Figure; after: Figure }[]): ComparedMeasure[] =>
  items
    .filter((one) => one.changed)
    .flatMap(({ figure, before, after }) => {
      const now = measuresOf(after);
      return measuresOf(before)
        .map(({ name, unit, value }, index): ComparedMeasure => ({ figure, name, unit, before: value, after: now[index]?.value ?? null }))
        .filter((one, index) => index === 0 || one.before !== one.after);
    });
