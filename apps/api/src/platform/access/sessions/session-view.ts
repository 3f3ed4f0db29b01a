import type { SessionView } from '@kaiji/contracts';
import type { AuditReach } from '../outside-auditors';
import type { Admission } from '../principal';

/** How far an auditor from outside sees. */
export const reachView = ({ services, until }: AuditReach): Pick<SessionView, 'services' | 'auditUntil'> => ({ services: [...services], auditUntil: until });

/** A token has no account; it is told by its id, and by what it may do. */
export const sessionView = ({ principal, roles, session }: Admission): SessionView => ({
  account: session?.account ?? principal.id,
  name: principal.name,
  roles: [...roles],
  permissions: [...principal.permissions],
  ...(session === undefined ? {} : { signIn: session.signIn }),
  ...(principal.auditUntil === undefined ? {} : reachView({ services: principal.services ?? [], until: principal.auditUntil })),
});
