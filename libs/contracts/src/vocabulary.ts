/** The words that the API, the screens and the database share. Order is the order in which screens list them. */
export const OUTCOMES = ['up', 'down', 'degraded', 'unknown'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const LAYERS = ['application', 'platform', 'serverStorage', 'securityDevice', 'network'] as const;
export type Layer = (typeof LAYERS)[number];

export const IMPACTS = ['outage', 'partial', 'degraded', 'none'] as const;
export type Impact = (typeof IMPACTS)[number];

export const FORM_CAUSES = ['hardware', 'software', 'network', 'other'] as const;
export type FormCause = (typeof FORM_CAUSES)[number];

export const CAUSE_DETAILS = [
  ...FORM_CAUSES,
  'ownSoftware',
  'change',
  'carrier',
  'power',
  'thirdParty',
  'capacity',
  'attack',
  'operator',
  'disaster',
  'customer',
  'investigating',
] as const;
export type CauseDetail = (typeof CAUSE_DETAILS)[number];

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export const BACKUP_OUTCOMES = ['success', 'partial', 'failure'] as const;
export const BACKUP_KINDS = ['independent', 'dependent'] as const;
export const BACKUP_CHECK_KINDS = ['check', 'restore'] as const;
export const SHIFT_KINDS = ['announced', 'staffed'] as const;
export const PATCH_STATUSES = ['open', 'applied', 'withdrawn', 'accepted', 'decommissioned'] as const;

/** The choices a service makes; printed beside every figure. */
export interface Policy {
  basis: 'probes' | 'incidents';
  confirmFailures: number;
  staleAfterIntervals: number;
  maintenanceNoticeDays: number;
  minimumCoverage: number;
  degradedWeight: number;
  partialWeight: number;
  patchDays: number;
  minimumSeconds: number;
  mergeGapSeconds: number;
  noticeMinutes: number;
  /** Monitoring interval to be held, such as a guideline's reference value; none is set where it is absent. */
  referenceIntervalSeconds?: number;
  decimals: number;
}
