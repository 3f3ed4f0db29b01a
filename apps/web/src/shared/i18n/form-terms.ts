import type { Requirement } from '@kaiji/contracts';

/** The form's own words, which its data and answers carry in every language of the screen. */
const REQUIREMENT_KEYS = { 必須: 'required', '必須○': 'requiredLevel', 選択: 'optional' } as const satisfies Record<Requirement, string>;

/** Key of a requirement in the catalogue. */
export const requirementKey = (requirement: Requirement): (typeof REQUIREMENT_KEYS)[Requirement] => REQUIREMENT_KEYS[requirement];

export const isOptional = (requirement: Requirement): boolean => requirementKey(requirement) === 'optional';

/** What the form takes for an answer about whether there is something. */
export const YES_NO_ANSWERS = [
  { key: 'quickYes', text: '有' },
  { key: 'quickNo', text: '無' },
] as const;
