import { Injectable } from '@nestjs/common';
import { DataSource, EntityManager, IsNull } from 'typeorm';
import { TokenEntity } from './token.entity';

@Injectable()
export class TokenRepository {
  constructor(private readonly dataSource: DataSource) {}

  all(): Promise<TokenEntity[]> {
    return this.dataSource.manager.find(TokenEntity, { order: { createdAt: 'ASC', id: 'ASC' } });
  }

  async add(one: TokenEntity, manager: EntityManager = this.dataSource.manager): Promise<void> {
    await manager.insert(TokenEntity, one);
  }

  byId(id: string): Promise<TokenEntity | null> {
    return this.dataSource.manager.findOneBy(TokenEntity, { id });
  }

  /** By the index of the hash; never cached, so that a revocation holds at once. */
  bySha256(sha256: Buffer): Promise<TokenEntity | null> {
    return this.dataSource.manager.findOneBy(TokenEntity, { sha256 });
  }

  /** @returns whether there is such a token; revoked once, it keeps its first revocation */
  async revoke(id: string, at: Date, by: string, manager: EntityManager = this.dataSource.manager): Promise<boolean> {
    await manager.update(TokenEntity, { id, revokedAt: IsNull() }, { revokedAt: at, revokedBy: by });
    return manager.existsBy(TokenEntity, { id });
  }

  async revokeNamed(name: string, createdBy: string, at: Date, manager: EntityManager): Promise<void> {
    await manager.update(TokenEntity, { name, createdBy, revokedAt: IsNull() }, { revokedAt: at, revokedBy: createdBy });
  }

  async markUsed(id: string, at: Date): Promise<void> {
    await this.dataSource.manager.update(TokenEntity, { id }, { lastUsedAt: at });
  }
}
