import { Alert, List } from '@mantine/core';
import type { Note } from '@kaiji/contracts';
import { useMessages, useTranslations } from 'use-intl';
import { Icon } from '../../shared/ui/icon';
import { useFormat } from '../../shared/ui/use-format';
import { fillNote } from './fill-note';

/** Instants among the parameters as the screen says them. */
const useNoteParams = () => {
  const format = useFormat();
  return ({ params = {} }: Note): Record<string, string | number> =>
    typeof params.at === 'string' ? { ...params, at: format.instant(params.at) } : params;
};

/** Remarks of the computation; one that has no wording yet is shown by its code rather than hidden. */
export const FigureNotes = ({ notes }: { notes: readonly Note[] }) => {
  const t = useTranslations('figures');
  const paramsOf = useNoteParams();
  const wordings: Record<string, string> = useMessages().figures.note;
  if (notes.length === 0) return null;
  return (
    <Alert color="yellow" variant="light" title={t('notes')} icon={<Icon name="info" />}>
      <List size="sm" spacing={4}>
        {notes.map((note) => {
          const text = fillNote(wordings[note.code] ?? note.code, paramsOf(note));
          return <List.Item key={`${note.code} ${text}`}>{text}</List.Item>;
        })}
      </List>
    </Alert>
  );
};
