import { Injectable } from '@nestjs/common';
import { allows, type SessionListItem } from '@kaiji/contracts';
import { Clock } from '../../clock';
import { KaijiError } from '../../errors';
import { isUuid } from '../is-uuid';
import type { Admission } from '../principal';
import { OpenSession } from './open-session';
import { sessionListItem } from './session-list-item';
import { SessionRepository } from './session.repository';

/** Who is signed in where: everyone sees and ends their own, whoever manages accounts those of all. */
@Injectable()
export class SessionList {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly openSession: OpenSession,
    private readonly clock: Clock,
  ) {}

  /** @throws KaijiError forbidden for another's; for a token that names no account */
  async of(admission: Admission, wanted: string | undefined): Promise<SessionListItem[]> {
    const account = wanted ?? admission.session?.account;
    if (account === undefined) throw new KaijiError('forbidden', 'accountRequired');
    if (!mayManage(admission, account)) throw new KaijiError('forbidden', 'forbidden', { params: { permission: 'accounts.manage' } });
    const nowMs = this.clock.now();
    const open = await this.sessions.ofAccount(account, new Date(nowMs), this.openSession.idleSince(nowMs));
    return open.map((one) => sessionListItem(one, admission.session?.id));
  }

  /** @throws KaijiError notFound, the same for one that has ended and for another's */
  async end(admission: Admission, id: string): Promise<void> {
    const nowMs = this.clock.now();
    const found = isUuid(id) ? await this.sessions.byId(id, new Date(nowMs), this.openSession.idleSince(nowMs)) : undefined;
    if (found === undefined || !mayManage(admission, found.account)) throw new KaijiError('notFound', 'sessionNotFound', { params: { id } });
    await this.sessions.end(found.sha256);
  }
}

const mayManage = ({ principal, session }: Admission, account: string): boolean =>
  session?.account === account || allows(principal.permissions, 'accounts.manage');
