import type { Permission } from '@kaiji/contracts';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** A machine's credential, kept as its SHA-256. Revoked, never deleted. */
@Entity('api_token')
@Check('api_token_sha256_check', 'octet_length(sha256) = 32')
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
}
