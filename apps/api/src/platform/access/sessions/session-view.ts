import type { SessionView } from '@kaiji/contracts';
import type { Admission } from '../principal';

/** A token has no account; it is told by its id, and by what it may do. */
export const sessionView = ({ principal, roles, session }: Admission): SessionView => ({
  account: session?.account ?? principal.id,
  name: principal.name,
  roles: [...roles],
  permissions: [...principal.permissions],
  ...(session === undefined ? {} : { signIn: session.signIn }),
  ...(principal.auditUntil === undefined ? {} : { services: [...(principal.services ?? [])], auditUntil: principal.auditUntil }),
});
