import type { Permission } from '@kaiji/contracts';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A machine's credential, kept as its SHA-256. Revoked, never deleted. */
@Entity('api_token')
@Check('api_token_sha256_check', 'octet_length(sha256) = 32')
@Check('api_token_previous_check', '(previous_sha256 IS NULL) = (previous_until IS NULL)')
export class TokenEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('bytea', { unique: true })
  sha256!: Buffer;

  @Column('text')
  name!: string;

  @Column('text', { array: true })
  scopes!: Permission[];

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('text', { name: 'created_by' })
  createdBy!: string;

  @Column('timestamptz', { name: 'expires_at', nullable: true })
  expiresAt!: Date | null;

  @Column('timestamptz', { name: 'last_used_at', nullable: true })
  lastUsedAt!: Date | null;

  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt!: Date | null;

  @Column('text', { name: 'revoked_by', nullable: true })
  revokedBy!: string | null;

  /** Keys of the services that it is for; `null` for all. */
  @Column('text', { array: true, nullable: true })
  services!: string[] | null;

  /** The secret before the last rotation, which holds until `previousUntil`. */
  @Index('api_token_previous', { unique: true })
  @Column('bytea', { name: 'previous_sha256', nullable: true })
  previousSha256!: Buffer | null;

  @Column('timestamptz', { name: 'previous_until', nullable: true })
  previousUntil!: Date | null;

  @Column('timestamptz', { name: 'rotated_at', nullable: true })
  rotatedAt!: Date | null;
}
