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

  /** What the session is called by in lists; it opens nothing. */
  @Index('session_id', { unique: true })
  @Column('uuid')
  id!: string;

  /** When its person last proved who they are. */
  @Column('timestamptz', { name: 'authenticated_at' })
  authenticatedAt!: Date;

  @Column('timestamptz', { name: 'last_used_at' })
  lastUsedAt!: Date;

  @Column('text', { nullable: true })
  address!: string | null;

  @Column('text', { name: 'user_agent', nullable: true })
  userAgent!: string | null;
}
