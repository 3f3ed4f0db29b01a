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

/** What a decision is about. */
const useSubjectText = () => {
  const { subjectName } = useSheet();
  const format = useFormat();
  return (subject: string): string => {
    const failure = failureOf(subject);
    return failure === undefined ? subjectName(subject) : `${failure.check} ${failure.location} ${format.preciseInstant(failure.at)}`;
  };
};

/** A decision in words. */
const useDecision = () => {
  const { words } = useSheet();
  const subjectText = useSubjectText();
  return ({ code, subject }: MovedDecision): string => fillNote(wordOf(words.sensitivity, code), { subject: subjectText(subject) });
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
  const subjectText = useSubjectText();
  if (derivation.sensitivity.length === 0) return null;
  const { moved, unmoved } = movedDecisions(derivation.sensitivity, derivation.headline);
  const unmovedCodes = [...new Set(unmoved.map(({ code }) => code))];
  const subjectsOf = (code: string): string =>
    unmoved.filter((one) => one.code === code).map(({ subject }) => subjectText(subject)).join(sheet.separator);
  return (
    <SheetSection title={sheet.sensitivityTitle} hint={sheet.sensitivityHint}>
      {moved.length > 0 && <Moved decisions={moved} />}
      {unmoved.length > 0 && (
        <details className={classes.unmoved} open={unmoved.length <= 5}>
          <summary>{fillNote(sheet.sensitivityUnmoved, { count: formatCount(unmoved.length) })}</summary>
          <ul>
            {unmovedCodes.map((code) => (
              <li key={code}>{fillNote(wordOf(words.sensitivity, code), { subject: subjectsOf(code) })}</li>
            ))}
          </ul>
        </details>
      )}
      {derivation.sensitivityOmitted > 0 && <p className={classes.hint}>{fillNote(sheet.sensitivityOmitted, { count: formatCount(derivation.sensitivityOmitted) })}</p>}
    </SheetSection>
  );
};
