import { Button, Group, SegmentedControl, Select, Stack, Text, TextInput } from '@mantine/core';
import type { FormEdition, FormTemplate } from '@kaiji/contracts';
import { type FormEvent, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useAllowed } from '../../../shared/session/get-session';
import { ErrorNotice } from '../../../shared/ui/error-notice';
import { notifyDone } from '../../../shared/ui/notify';
import { cellFaults, cellMapRows, type CellsByField, givenCells, isDoubtful, startingCells } from './cell-map-rows';
import { CellMapTable } from './cell-map-table';
import { usePutCellMap } from './write-template';

interface CellMapFormProps {
  template: FormTemplate;
  form: FormEdition;
  onDone: () => void;
}

const useCells = (template: FormTemplate, form: FormEdition) => {
  const rows = useMemo(() => cellMapRows(form.fields, template), [form, template]);
  const start = useMemo(() => startingCells(template), [template]);
  const [cells, setCells] = useState<CellsByField>(start);
  const change = (field: string, cell: string): void => setCells((now) => new Map(now).set(field, cell));
  // Settled by what was there at first: a row must not vanish while its cell is typed.
  const doubtful = useMemo(() => rows.filter((row) => isDoubtful(row, start)), [rows, start]);
  return { rows, doubtful, cells, change };
};

/** Checks the proposed cells, corrects them and confirms them; nothing is filled in by a proposal alone. */
export const CellMapForm = ({ template, form, onDone }: CellMapFormProps) => {
  const t = useTranslations('disclosures.template');
  const ui = useTranslations('ui');
  const mayWrite = useAllowed('disclosures.write');
  const put = usePutCellMap(template.id);
  const { rows, doubtful, cells, change } = useCells(template, form);
  const [view, setView] = useState<'doubtful' | 'all'>('doubtful');
  const [sheet, setSheet] = useState(template.cellMap?.sheet ?? template.proposal?.sheet ?? template.sheets[0] ?? '');
  const [reason, setReason] = useState('');
  const given = givenCells(cells);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const confirmed = (): void => {
      notifyDone(t('confirmed', { name: template.name }));
      onDone();
    };
    put.mutate({ edition: template.edition, sheet, cells: given, reason }, { onSuccess: confirmed });
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <Text size="sm">{template.proposal === null ? t('noProposal') : t('checkHint', { placed: template.proposal.cells.length, open: template.proposal.unplaced.length })}</Text>
        <Group align="end">
          <Select label={t('sheet')} data={template.sheets} value={sheet} allowDeselect={false} disabled={!mayWrite} onChange={(value) => setSheet(value ?? sheet)} />
          <SegmentedControl
            size="xs"
            aria-label={t('shown')}
            value={view}
            onChange={(value) => setView(value)}
            data={[
              { value: 'doubtful', label: t('doubtful', { count: doubtful.length }) },
              { value: 'all', label: t('all', { count: rows.length }) },
            ]}
          />
        </Group>
        <CellMapTable rows={view === 'all' ? rows : doubtful} cells={cells} isWritable={mayWrite} onChange={change} />
        {put.isError && <ErrorNotice error={put.error} />}
        {mayWrite && <TextInput label={ui('reason')} required maxLength={2000} value={reason} placeholder={t('reasonExample')} onChange={(event) => setReason(event.currentTarget.value)} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            {t('back')}
          </Button>
          {mayWrite && (
            <Button type="submit" loading={put.isPending} disabled={reason.trim() === '' || given.length === 0 || cellFaults(cells).size > 0}>
              {t('confirm')}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
};
