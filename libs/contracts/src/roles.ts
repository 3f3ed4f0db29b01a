/** One typed table of who may do what: the API's guard and the screens read the same. */
export const ROLES = ['administrator', 'operator', 'officer', 'approver', 'auditor'] as const;
export type Role = (typeof ROLES)[number];

export const PERMISSIONS = [
  'services.read',
  'services.write',
  'evidence.read',
  'evidence.write',
  'corrections.approve',
  'figures.read',
  'figures.freeze',
  'figures.approve',
  'disclosures.read',
  'disclosures.write',
  'disclosures.approve',
  'ledger.read',
  'ledger.manage',
  'audit.read',
  'audit.write',
  'audit.answer',
  'audit.grant',
  'accounts.manage',
  'tokens.manage',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

const READ = ['services.read', 'evidence.read', 'figures.read', 'disclosures.read', 'ledger.read'] as const;

/** An administrator manages, and cannot approve; an approver cannot write what is approved; only an auditor judges. */
export const ROLE_PERMISSIONS: Record<Role, readonly Permission[]> = {
  administrator: [
    ...READ,
    'services.write',
    'evidence.write',
    'figures.freeze',
    'disclosures.write',
    'ledger.manage',
    'audit.read',
    'audit.grant',
    'accounts.manage',
    'tokens.manage',
  ],
  operator: [...READ, 'services.write', 'evidence.write', 'audit.read', 'audit.answer'],
  officer: [...READ, 'figures.freeze', 'disclosures.write', 'audit.read', 'audit.answer'],
  approver: [...READ, 'corrections.approve', 'figures.approve', 'disclosures.approve', 'audit.read'],
  auditor: [...READ, 'audit.read', 'audit.write'],
};

export const allows = (permissions: readonly Permission[], wanted: Permission): boolean => permissions.includes(wanted);
