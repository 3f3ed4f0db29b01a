import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A sign-in that is under way at the provider. Taken once, then gone. The browser's secret is kept as its SHA-256. */
@Entity('oidc_flow')
@Check('oidc_flow_sha256_check', 'octet_length(sha256) = 32')
export class OidcFlowEntity {
  @PrimaryColumn('bytea')
  sha256!: Buffer;

  /** The screen to go to afterwards. */
  @Column('text', { name: 'return_to' })
  returnTo!: string;

  /** The session whose person is to prove again who they are; `null` where a session is to begin. */
  @Column('uuid', { name: 'session_id', nullable: true })
  sessionId!: string | null;

  @Index('oidc_flow_expiry')
  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;
}
