import type { DerivationCatalogue } from '../../catalogue';
import { quantities } from './quantities';
import { reasons } from './reasons';
import { sheet } from './sheet';

export const derivation: DerivationCatalogue = { sheet, quantities, ...reasons };
