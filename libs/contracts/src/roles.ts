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
  'disclosures.read',
  'disclosures.write',
  'disclosures.approve',
  'accounts.manage',
  'tokens.manage',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

const READ = ['services.read', 'evidence.read', 'figures.read', 'disclosures.read'] as const;

/** An administrator manages, and cannot approve; an approver cannot write what is approved. */
export const ROLE_PERMISSIONS: Record<Role, readonly Permission[]> = {
  administrator: [...READ, 'services.write', 'evidence.write', 'disclosures.write', 'accounts.manage', 'tokens.manage'],
  operator: [...READ, 'services.write', 'evidence.write'],
  officer: [...READ, 'disclosures.write'],
  approver: [...READ, 'corrections.approve', 'disclosures.approve'],
  auditor: [...READ],
};

export const allows = (permissions: readonly Permission[], wanted: Permission): boolean => permissions.includes(wanted);
