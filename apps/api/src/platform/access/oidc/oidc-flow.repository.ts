import { Injectable } from '@nestjs/common';
import { DataSource, LessThanOrEqual } from 'typeorm';
import { OidcFlowEntity } from './oidc-flow.entity';

@Injectable()
export class OidcFlowRepository {
  constructor(private readonly dataSource: DataSource) {}

  async add(one: OidcFlowEntity): Promise<void> {
    await this.dataSource.manager.insert(OidcFlowEntity, one);
  }

  /** Takes the flow out: of two that come back with the same one, one alone gets it. */
  async take(sha256: Buffer, at: Date): Promise<{ returnTo: string; sessionId: string | null } | undefined> {
    const taken = await this.dataSource.manager
      .createQueryBuilder()
      .delete()
      .from(OidcFlowEntity)
      .where('sha256 = :sha256 AND expires_at > :at', { sha256, at })
      .returning(['returnTo', 'sessionId'])
      .execute();
    const [row] = taken.raw as { return_to: string; session_id: string | null }[];
    return row === undefined ? undefined : { returnTo: row.return_to, sessionId: row.session_id };
  }

  async forgetExpired(at: Date): Promise<void> {
    await this.dataSource.manager.delete(OidcFlowEntity, { expiresAt: LessThanOrEqual(at) });
  }
}
