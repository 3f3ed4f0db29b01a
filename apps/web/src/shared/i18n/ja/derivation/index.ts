import { quantities } from './quantities';
import { reasons } from './reasons';
import { sheet } from './sheet';

/** Comes with the pages that show a derivation, not with the first page. */
export const derivation = { sheet, quantities, ...reasons } as const;
