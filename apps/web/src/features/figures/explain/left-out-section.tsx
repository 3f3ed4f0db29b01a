import type { LeftOut } from '@kaiji/contracts';
import { formatCount } from '../../../shared/format/format-count';
import { exactDuration } from '../../../shared/format/format-decimal';
import { DataTable } from '../../../shared/ui/data-table';
import { useComponentNames } from '../../../shared/ui/use-component-names';
import { useFormat } from '../../../shared/ui/use-format';
import { fillNote } from '../fill-note';
import { FailuresTable } from './failures-table';
import { groupFailures } from './grouped-failures';
import classes from './sheet.module.css';
import { useSheet } from './sheet-context';
import { SheetSection } from './sheet-section';
import { wordOf } from './wording';

/** The parameters of a reason as the sheet says them. */
const useParams = () => {
  const format = useFormat();
  const names = useComponentNames();
  return ({ params = {} }: LeftOut): Record<string, string> =>
    Object.fromEntries(
      Object.entries(params).map(([name, value]) => {
        if (name === 'at') return [name, format.preciseInstant(String(value))];
        if (name === 'ms') return [name, exactDuration(String(value), format.locale)];
        if (name === 'components') return [name, names(String(value).split(', '))];
        return [name, typeof value === 'number' ? formatCount(value) : value];
      }),
    );
};

const leftOutKey = ({ code, subject, params = {} }: LeftOut): string => [code, subject, ...Object.values(params)].join(' ');

export const LeftOutSection = () => {
  const { derivation, words, subjectName } = useSheet();
  const { sheet } = words;
  const paramsOf = useParams();
  const record = ({ subject, params }: LeftOut): string => {
    const kind = params?.kind;
    return kind === undefined ? subjectName(subject) : `${wordOf(words.kind, String(kind))} ${subject}`;
  };
  const { groups, others } = groupFailures(derivation.leftOut);
  return (
    <SheetSection title={sheet.leftOutTitle}>
      {(others.length > 0 || groups.length === 0) && (
        <DataTable
          caption={sheet.leftOutTitle}
          rows={others}
          rowKey={leftOutKey}
          empty={sheet.leftOutEmpty}
          limit={20}
          columns={[
            { key: 'what', header: sheet.leftOutWhat, cell: record },
            { key: 'why', header: sheet.leftOutWhy, cell: (one) => fillNote(wordOf(words.leftOut, one.code), paramsOf(one)) },
          ]}
        />
      )}
      <FailuresTable groups={groups} />
      {derivation.leftOutOmitted > 0 && <p className={classes.hint}>{fillNote(sheet.leftOutOmitted, { count: formatCount(derivation.leftOutOmitted) })}</p>}
    </SheetSection>
  );
};
