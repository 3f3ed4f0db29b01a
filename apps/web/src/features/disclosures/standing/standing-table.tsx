import { Anchor } from '@mantine/core';
import type { AnswerCheck, FormEdition } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { DataTable } from '../../../shared/ui/data-table';
import classes from './standing.module.css';
import { useReasonText } from './use-reason-text';

interface StandingTableProps {
  caption: string;
  items: readonly AnswerCheck[];
  form: FormEdition;
  onGoTo: (field: string) => void;
}

/** Answers as they were disclosed, what the records of today would say instead, and why. */
export const StandingTable = ({ caption, items, form, onGoTo }: StandingTableProps) => {
  const t = useTranslations('disclosures');
  const ui = useTranslations('ui');
  const reasonText = useReasonText();
  const titleOf = (id: string): string => form.fields.find((field) => field.id === id)?.title ?? '';
  const disclosed = ({ disclosed: { text, source } }: AnswerCheck): string => (source === 'notApplicable' ? t('notApplicable') : (text ?? t('unanswered')));
  return (
    <div className={classes.table}>
      <DataTable
        caption={caption}
        rows={items}
        rowKey={(one) => one.field}
        columns={[
          {
            key: 'field',
            header: t('checks.item'),
            cell: (one) => (
              <Anchor component="button" type="button" size="sm" underline="always" ta="left" onClick={() => onGoTo(one.field)}>
                {`${one.field} ${titleOf(one.field)}`}
              </Anchor>
            ),
          },
          { key: 'disclosed', header: t('checks.standing.disclosed'), cell: disclosed },
          { key: 'now', header: t('checks.standing.now'), cell: ({ current }) => current.text ?? current.reason ?? ui('notKnown') },
          { key: 'why', header: t('checks.standing.why'), cell: (one) => one.reasons.map(reasonText).join(' ') },
        ]}
      />
    </div>
  );
};
