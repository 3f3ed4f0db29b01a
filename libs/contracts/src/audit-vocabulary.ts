export const GRANT_STATES = ['inForce', 'over', 'ended'] as const;
export type GrantState = (typeof GRANT_STATES)[number];

export const AUDIT_ITEM_STATES = ['unchecked', 'checked', 'finding', 'resubmitted'] as const;
export type AuditItemState = (typeof AUDIT_ITEM_STATES)[number];

export const AUDIT_POPULATIONS = [
  'incident',
  'maintenance',
  'backupRun',
  'backupCheck',
  'patch',
  'supportContact',
  'supportShift',
  'correction',
  'segment',
] as const;
export type AuditPopulationKind = (typeof AUDIT_POPULATIONS)[number];

export const FINDING_STATES = ['open', 'answered', 'returned', 'closed'] as const;
export type FindingState = (typeof FINDING_STATES)[number];

export const FINDING_TYPES = ['misstatement', 'evidence', 'calculation', 'omission', 'procedure', 'other'] as const;
export type FindingType = (typeof FINDING_TYPES)[number];

export const FINDING_SEVERITIES = ['high', 'medium', 'low'] as const;
export type FindingSeverity = (typeof FINDING_SEVERITIES)[number];

export const FINDING_ACTIONS = ['raise', 'reply', 'answer', 'return', 'close'] as const;
export type FindingAction = (typeof FINDING_ACTIONS)[number];
