import { fieldError } from '../../../platform/errors';

/**
 * The revision that an `If-Match` header names; `undefined` where there is none, or any is welcome (`*`).
 * @throws KaijiError validation for anything else
 */
export function revisionOfIfMatch(header: string | undefined): number | undefined {
  if (header === undefined || header.trim() === '*') return undefined;
  const found = /^(?:W\/)?"?(\d{1,9})"?$/.exec(header.trim());
  if (found === null) throw fieldError('If-Match', 'badIfMatch');
  return Number(found[1]);
}
