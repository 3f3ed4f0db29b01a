import type { Policy } from '@kaiji/contracts';

/** Every choice of a policy, in the order in which screens list them. */
export const POLICY_CHOICES = [
  'basis',
  'confirmFailures',
  'staleAfterIntervals',
  'maintenanceNoticeDays',
  'minimumCoverage',
  'degradedWeight',
  'partialWeight',
  'patchDays',
  'minimumSeconds',
  'mergeGapSeconds',
  'noticeMinutes',
  'referenceIntervalSeconds',
  'decimals',
] as const satisfies readonly (keyof Policy)[];

export type PolicyChoice = (typeof POLICY_CHOICES)[number];

/** What one policy decides otherwise than another. */
export const changedChoices = (before: Policy, after: Policy): PolicyChoice[] => POLICY_CHOICES.filter((choice) => before[choice] !== after[choice]);

/** The changed choices alone, as a request names them. */
export const policyChanges = (before: Policy, after: Policy): Partial<Policy> =>
  Object.fromEntries(changedChoices(before, after).map((choice) => [choice, after[choice]]));

/** Limits of the numbers, as the API checks them. */
export const CHOICE_LIMITS: Readonly<Record<Exclude<PolicyChoice, 'basis'>, { min: number; max: number; step: number }>> = {
  confirmFailures: { min: 1, max: 20, step: 1 },
  staleAfterIntervals: { min: 1, max: 100, step: 0.5 },
  maintenanceNoticeDays: { min: 0, max: 365, step: 1 },
  minimumCoverage: { min: 0, max: 1, step: 0.01 },
  degradedWeight: { min: 0, max: 1, step: 0.1 },
  partialWeight: { min: 0, max: 1, step: 0.1 },
  patchDays: { min: 0, max: 3650, step: 1 },
  minimumSeconds: { min: 0, max: 86_400, step: 1 },
  mergeGapSeconds: { min: 0, max: 86_400, step: 1 },
  noticeMinutes: { min: 0, max: 525_600, step: 1 },
  referenceIntervalSeconds: { min: 1, max: 86_400, step: 1 },
  decimals: { min: 0, max: 6, step: 1 },
};
