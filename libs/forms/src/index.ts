export { FORM_EDITIONS, formEdition, formField } from './editions/catalogue';
export { referenceValue, referenceValues, type ReferenceValue } from './reference/reference-value';
