import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useServiceKey } from '../../../shared/api/use-service-key';
import { fillNote } from '../fill-note';
import { useSheet } from './sheet-context';

/** A record that a figure was judged by; of the figures with a page for single records, the way to it. */
export const RecordLink = ({ id, revision }: { id: string; revision?: number }) => {
  const { derivation, words, subjectName } = useSheet();
  const service = useServiceKey();
  const text = `${subjectName(id)}${revision === undefined ? '' : ` ${fillNote(words.sheet.recordRevision, { revision })}`}`;
  switch (derivation.figure) {
    case 'incidents':
    case 'notification':
      return (
        <Anchor inherit underline="always" renderRoot={(props) => <Link to="/services/$service/incidents" params={{ service }} search={(before: object) => ({ ...before, incident: id })} {...props} />}>
          {text}
        </Anchor>
      );
    case 'maintenance':
      return (
        <Anchor inherit underline="always" renderRoot={(props) => <Link to="/services/$service/maintenances" params={{ service }} search={(before: object) => ({ ...before, maintenance: id })} {...props} />}>
          {text}
        </Anchor>
      );
    default:
      return text;
  }
};
