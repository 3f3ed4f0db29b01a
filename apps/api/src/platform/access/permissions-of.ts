import { type Permission, PERMISSIONS, type Role, ROLE_PERMISSIONS } from '@kaiji/contracts';

/** What all the roles together allow, in the order of the list. A role that this version does not know allows nothing. */
export function permissionsOf(roles: readonly Role[]): Permission[] {
  const table: Partial<Record<string, readonly Permission[]>> = ROLE_PERMISSIONS;
  const allowed = new Set(roles.flatMap((role) => table[role] ?? []));
  return PERMISSIONS.filter((permission) => allowed.has(permission));
}
