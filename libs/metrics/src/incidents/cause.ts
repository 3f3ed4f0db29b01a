import type { Cause, CauseDetail } from '../types';

/**
 * The form's cause for each finer one. Power and premises are equipment, a change or a setting is software; where a stop came
 * from other providers, load, attacks, people or disasters, or is not clear yet, the form has "other".
 */
export const CAUSE_OF_DETAIL: Readonly<Record<CauseDetail, Cause>> = {
  hardware: 'hardware',
  software: 'software',
  network: 'network',
  other: 'other',
  ownSoftware: 'software',
  change: 'software',
  carrier: 'network',
  power: 'hardware',
  thirdParty: 'other',
  capacity: 'other',
  attack: 'other',
  operator: 'other',
  disaster: 'other',
  customer: 'other',
  investigating: 'other',
};
