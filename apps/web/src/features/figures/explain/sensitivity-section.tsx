import { formatCount } from '../../../shared/format/format-count';
import { signedDifference } from '../../../shared/format/format-decimal';
import { DataTable } from '../../../shared/ui/data-table';
import { PercentText } from '../../../shared/ui/percent-text';
import { useFormat } from '../../../shared/ui/use-format';
import { fillNote } from '../fill-note';
import { movedDecisions, type MovedDecision } from './moved-decisions';
import classes from './sheet.module.css';
import { useSheet } from './sheet-context';
import { SheetSection } from './sheet-section';
import { failureOf, wordOf } from './wording';

/** A decision in words. */
const useDecision = () => {
  const { words, subjectName } = useSheet();
  const format = useFormat();
  return ({ code, subject }: MovedDecision): string => {
    const failure = failureOf(subject);
    const name = failure === undefined ? subjectName(subject) : `${failure.check} ${failure.location} ${format.preciseInstant(failure.at)}`;
    return fillNote(wordOf(words.sensitivity, code), { subject: name });
  };
};

const Moved = ({ decisions }: { decisions: readonly MovedDecision[] }) => {
  const { derivation, words, amount } = useSheet();
  const { sheet } = words;
  const decision = useDecision();
  const { headline } = derivation;
  const down = {
    key: 'down',
    header: sheet.downDifference,
    cell: (one: MovedDecision) => (one.differenceInMs === null ? '' : `${signedDifference('0', String(one.differenceInMs))}${sheet.unit.ms}`),
    align: 'right',
  } as const;
  return (
    <DataTable
      caption={sheet.sensitivityTitle}
      rows={decisions}
      rowKey={(one) => `${one.code} ${one.subject}`}
      columns={[
        { key: 'case', header: sheet.sensitivityCase, cell: decision },
        { key: 'before', header: sheet.before, cell: () => (headline === null ? '' : amount(headline)), align: 'right' },
        { key: 'after', header: sheet.after, cell: (one) => <PercentText value={one.value} />, align: 'right' },
        { key: 'difference', header: sheet.difference, cell: (one) => (one.points === null ? '' : fillNote(sheet.points, { value: one.points })), align: 'right' },
        ...(derivation.figure === 'uptime' ? [down] : []),
      ]}
    />
  );
};

/** How far the value moves with each single decision. */
export const SensitivitySection = () => {
  const { derivation, words } = useSheet();
  const { sheet } = words;
  const decision = useDecision();
  if (derivation.sensitivity.length === 0) return null;
  const { moved, unmoved } = movedDecisions(derivation.sensitivity, derivation.headline);
  return (
    <SheetSection title={sheet.sensitivityTitle} hint={sheet.sensitivityHint}>
      {moved.length > 0 && <Moved decisions={moved} />}
      {unmoved.length > 0 && (
        <details className={classes.unmoved} open={unmoved.length <= 5}>
          <summary>{fillNote(sheet.sensitivityUnmoved, { count: formatCount(unmoved.length) })}</summary>
          <ul>
            {unmoved.map((one) => (
              <li key={`${one.code} ${one.subject}`}>{decision(one)}</li>
            ))}
          </ul>
        </details>
      )}
      {derivation.sensitivityOmitted > 0 && <p className={classes.hint}>{fillNote(sheet.sensitivityOmitted, { count: formatCount(derivation.sensitivityOmitted) })}</p>}
    </SheetSection>
  );
};
