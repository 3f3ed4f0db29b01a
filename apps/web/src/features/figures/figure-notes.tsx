import { Alert, List } from '@mantine/core';
import type { Note } from '@kaiji/contracts';
import { useMessages, useTranslations } from 'use-intl';
import { Icon } from '../../shared/ui/icon';
import { fillNote } from './fill-note';

/** Remarks of the computation; one that has no wording yet is shown by its code rather than hidden. */
export const FigureNotes = ({ notes }: { notes: readonly Note[] }) => {
  const t = useTranslations('figures');
  const wordings: Record<string, string> = useMessages().figures.note;
  if (notes.length === 0) return null;
  return (
    <Alert color="yellow" variant="light" title={t('notes')} icon={<Icon name="info" />}>
      <List size="sm" spacing={4}>
        {notes.map((note) => {
          const text = fillNote(wordings[note.code] ?? note.code, note.params ?? {});
          return <List.Item key={`${note.code} ${text}`}>{text}</List.Item>;
        })}
      </List>
    </Alert>
  );
};
