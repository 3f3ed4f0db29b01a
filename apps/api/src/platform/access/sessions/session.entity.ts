import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AccountEntity } from '../accounts/account.entity';

/** A sign-in that lasts until it ends or expires. The cookie's value is kept as its SHA-256. */
@Entity('session')
@Check('session_sha256_check', 'octet_length(sha256) = 32')
export class SessionEntity {
  @PrimaryColumn('bytea')
  sha256!: Buffer;

  @Index('session_account')
  @ForeignKey(() => AccountEntity, { name: 'session_account_id_fkey' })
  @Column('int', { name: 'account_id' })
  accountId!: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Index('session_expiry')
  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;
}
