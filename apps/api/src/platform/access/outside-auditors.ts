import { Injectable } from '@nestjs/common';
import type { Role } from '@kaiji/contracts';

/** How far an auditor from outside sees. */
export interface AuditReach {
  /** Keys of the services. */
  readonly services: readonly string[];
  /** The last day of it; `null` where nothing is in force. */
  readonly until: string | null;
}

const NOTHING: AuditReach = { services: [], until: null };

/** Who has no other role than this one comes from outside. */
export const isOutside = (roles: readonly Role[]): boolean => roles.length === 1 && roles[0] === 'auditor';

/** How far each auditor from outside sees. Whoever keeps the invitations says so here when it is made; until then they see nothing. */
@Injectable()
export class OutsideAuditors {
  private invitations: ((account: string) => Promise<AuditReach>) | undefined;

  register(invitations: (account: string) => Promise<AuditReach>): void {
    this.invitations = invitations;
  }

  async reachOf(account: string): Promise<AuditReach> {
    return (await this.invitations?.(account)) ?? NOTHING;
  }
}
