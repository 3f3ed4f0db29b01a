import type { FormEdition, FormField } from '@kaiji/contracts';
import aspSaas2019 from './asp-saas-2019.json';
import { readEdition } from './read-edition';

/** Every edition that Kaiji can fill, the newest last. */
export const FORM_EDITIONS: readonly FormEdition[] = [readEdition(aspSaas2019)];

/** The edition of that name (`asp-saas-2019`); `undefined` where there is none. */
export const formEdition = (name: string): FormEdition | undefined => FORM_EDITIONS.find((one) => one.edition === name);

/** The field of that id (`39-1`) of an edition; `undefined` where the form has no such row. */
export const formField = (edition: FormEdition, id: string): FormField | undefined => edition.fields.find((one) => one.id === id);
