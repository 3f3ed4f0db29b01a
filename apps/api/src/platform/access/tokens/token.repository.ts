import { Injectable } from '@nestjs/common';
import { DataSource, EntityManager, IsNull, MoreThan } from 'typeorm';
import { Ledger } from '../../ledger';
import { tokenIssued, tokenRevoked, tokenRotated } from '../access-artefact';
import { TokenEntity } from './token.entity';

@Injectable()
export class TokenRepository {
  constructor(
    private readonly dataSource: DataSource,
    private readonly ledger: Ledger,
  ) {}

  all(): Promise<TokenEntity[]> {
    return this.dataSource.manager.find(TokenEntity, { order: { createdAt: 'ASC', id: 'ASC' } });
  }

  async add(one: TokenEntity, manager: EntityManager): Promise<void> {
    await manager.insert(TokenEntity, one);
    this.ledger.record(manager, tokenIssued(one));
  }

  byId(id: string): Promise<TokenEntity | null> {
    return this.dataSource.manager.findOneBy(TokenEntity, { id });
  }

  /** By the indexes of the hashes; never cached, so that a revocation holds at once. A rotated secret holds until its overlap ends. */
  bySecret(sha256: Buffer, at: Date): Promise<TokenEntity | null> {
    const valid = { revokedAt: IsNull() };
    const expiries = [{ expiresAt: IsNull() }, { expiresAt: MoreThan(at) }];
    const secrets = [{ sha256 }, { previousSha256: sha256, previousUntil: MoreThan(at) }];
    return this.dataSource.manager.findOneBy(
      TokenEntity,
      secrets.flatMap((secret) => expiries.map((expiry) => ({ ...valid, ...expiry, ...secret }))),
    );
  }

  /** @returns whether the token still had the secret that is replaced: of two rotations at once, one takes effect */
  async rotate(manager: EntityManager, { id, sha256 }: TokenEntity, next: Buffer, at: Date, previousUntil: Date, by: string): Promise<boolean> {
    const kept = previousUntil > at ? { previousSha256: sha256, previousUntil } : { previousSha256: null, previousUntil: null };
    const changed = await manager.update(TokenEntity, { id, sha256, revokedAt: IsNull() }, { sha256: next, rotatedAt: at, ...kept });
    if (changed.affected === 1) this.ledger.record(manager, tokenRotated(id, by, previousUntil));
    return changed.affected === 1;
  }

  /** @returns whether there is such a token; revoked once, it keeps its first revocation */
  async revoke(id: string, at: Date, by: string, manager: EntityManager): Promise<boolean> {
    const { affected } = await manager.update(TokenEntity, { id, revokedAt: IsNull() }, { revokedAt: at, revokedBy: by });
    if (affected === 1) this.ledger.record(manager, tokenRevoked(id, by));
    return manager.existsBy(TokenEntity, { id });
  }

  async revokeNamed(name: string, createdBy: string, at: Date, manager: EntityManager): Promise<void> {
    for (const { id } of await manager.findBy(TokenEntity, { name, createdBy, revokedAt: IsNull() })) await this.revoke(id, at, createdBy, manager);
  }

  async markUsed(id: string, at: Date): Promise<void> {
    await this.dataSource.manager.update(TokenEntity, { id }, { lastUsedAt: at });
  }
}
