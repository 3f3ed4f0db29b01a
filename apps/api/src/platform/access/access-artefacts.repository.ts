import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ArtefactSources, type UnrecordedArtefact } from '../ledger';
import { accountCreated, accountDisabled, tokenIssued, tokenRevoked } from './access-artefact';
import type { AccountEntity } from './accounts/account.entity';
import type { TokenEntity } from './tokens/token.entity';

type Ended<T> = T & { at: Date; by: string };

/** Accounts and tokens whose beginning or end the ledger has no entry of. */
@Injectable()
export class AccessArtefactsRepository {
  constructor(sources: ArtefactSources) {
    sources.register({ name: 'account', unrecorded: (manager) => this.accounts(manager) });
    sources.register({ name: 'account disabled', unrecorded: (manager) => this.disabled(manager) });
    sources.register({ name: 'api_token', unrecorded: (manager) => this.tokens(manager) });
    sources.register({ name: 'api_token revoked', unrecorded: (manager) => this.revoked(manager) });
  }

  private async accounts(manager: EntityManager): Promise<UnrecordedArtefact[]> {
    const rows: (Pick<AccountEntity, 'account' | 'roles' | 'createdBy'> & { at: Date })[] = await manager.query(
      `SELECT a.account, a.roles, a.created_by AS "createdBy", a.created_at AS at FROM account a
       WHERE NOT EXISTS (SELECT FROM ledger_entry l WHERE l.subject = 'account/' || a.account || '/created') ORDER BY a.created_at, a.id`,
    );
    return rows.map((row) => ({ at: row.at, artefact: accountCreated(row) }));
  }

  private async disabled(manager: EntityManager): Promise<UnrecordedArtefact[]> {
    const rows: Ended<{ account: string }>[] = await manager.query(
      `SELECT a.account, a.disabled_at AS at, a.disabled_by AS by FROM account a
       WHERE a.disabled_at IS NOT NULL AND NOT EXISTS (SELECT FROM ledger_entry l WHERE l.subject = 'account/' || a.account || '/disabled')
       ORDER BY a.disabled_at, a.id`,
    );
    return rows.map(({ account, at, by }) => ({ at, artefact: accountDisabled(account, by) }));
  }

  private async tokens(manager: EntityManager): Promise<UnrecordedArtefact[]> {
    const rows: (TokenEntity & { at: Date })[] = await manager.query(
      `SELECT t.id, t.scopes, t.services, t.expires_at AS "expiresAt", t.created_by AS "createdBy", t.created_at AS at FROM api_token t
       WHERE NOT EXISTS (SELECT FROM ledger_entry l WHERE l.subject = 'token/' || t.id || '/issued') ORDER BY t.created_at, t.id`,
    );
    return rows.map((row) => ({ at: row.at, artefact: tokenIssued(row) }));
  }

  private async revoked(manager: EntityManager): Promise<UnrecordedArtefact[]> {
    const rows: Ended<{ id: string }>[] = await manager.query(
      `SELECT t.id, t.revoked_at AS at, t.revoked_by AS by FROM api_token t
       WHERE t.revoked_at IS NOT NULL AND NOT EXISTS (SELECT FROM ledger_entry l WHERE l.subject = 'token/' || t.id || '/revoked')
       ORDER BY t.revoked_at, t.id`,
    );
    return rows.map(({ id, at, by }) => ({ at, artefact: tokenRevoked(id, by) }));
  }
}
