import { type Role, ROLES, rolesSchema } from '@kaiji/contracts';
import { OidcRefusal } from './oidc-refusal';

/**
 * The roles that a person's groups give, in the order of the list.
 * @throws OidcRefusal where they give none, or an administrator who could approve
 */
export function rolesOfGroups(groups: readonly string[], rolesOfGroup: ReadonlyMap<string, readonly Role[]>): Role[] {
  const given = new Set(groups.flatMap((group) => rolesOfGroup.get(group) ?? []));
  if (given.size === 0) throw new OidcRefusal('noRole');
  const roles = ROLES.filter((role) => given.has(role));
  if (!rolesSchema.safeParse(roles).success) throw new OidcRefusal('rolesConflict');
  return roles;
}
