import type { DisclosureState, Permission } from '@kaiji/contracts';

export type LifeAction = 'submit' | 'approve' | 'return' | 'file' | 'restate';

interface LifeStep {
  action: LifeAction;
  from: readonly DisclosureState[];
  permission: Permission;
  reasonRequired: boolean;
}

const STEPS: readonly LifeStep[] = [
  { action: 'submit', from: ['draft', 'returned'], permission: 'disclosures.write', reasonRequired: false },
  { action: 'approve', from: ['submitted'], permission: 'disclosures.approve', reasonRequired: false },
  { action: 'return', from: ['submitted', 'approved'], permission: 'disclosures.approve', reasonRequired: true },
  { action: 'file', from: ['approved'], permission: 'disclosures.write', reasonRequired: false },
  { action: 'restate', from: ['filed'], permission: 'disclosures.write', reasonRequired: true },
];

/** The steps that a person may take from a state; the API refuses all others too. */
export const lifeSteps = (state: DisclosureState, permissions: readonly Permission[]): LifeStep[] =>
  STEPS.filter((step) => step.from.includes(state) && permissions.includes(step.permission));

/** Answers can be written in these states only. */
export const isOpen = (state: DisclosureState): boolean => state === 'draft' || state === 'returned';
