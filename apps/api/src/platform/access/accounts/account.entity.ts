import type { Role } from '@kaiji/contracts';
import { Check, Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** A person who signs in. Disabled, never deleted. */
@Entity('account')
@Check('account_identity_check', '(issuer IS NULL) = (subject IS NULL)')
@Index('account_identity', ['issuer', 'subject'], { unique: true })
export class AccountEntity {
  @PrimaryGeneratedColumn('identity', { type: 'int', generatedIdentity: 'ALWAYS' })
  id!: number;

  @Column('text', { unique: true })
  account!: string;

  @Column('text')
  name!: string;

  @Column('text', { array: true })
  roles!: Role[];

  /** `null` until a first password has been set: nobody can sign in. */
  @Column('text', { name: 'password_hash', nullable: true })
  passwordHash!: string | null;

  /** With `subject`: who this is at the provider that signs them in. `null` for an account of Kaiji's own. */
  @Column('text', { nullable: true })
  issuer!: string | null;

  @Column('text', { nullable: true })
  subject!: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('text', { name: 'created_by' })
  createdBy!: string;

  @Column('timestamptz', { name: 'disabled_at', nullable: true })
  disabledAt!: Date | null;

  @Column('text', { name: 'disabled_by', nullable: true })
  disabledBy!: string | null;
}
