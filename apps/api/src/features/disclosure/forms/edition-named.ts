import type { FormEdition } from '@kaiji/contracts';
import { formEdition } from '@kaiji/forms';
import { KaijiError } from '../../../platform/errors';

/** @throws KaijiError notFound for an edition that is not in the catalogue */
export const editionNamed = (name: string): FormEdition => {
  const edition = formEdition(name);
  if (edition === undefined) throw new KaijiError('notFound', 'formNotFound', { params: { edition: name } });
  return edition;
};
