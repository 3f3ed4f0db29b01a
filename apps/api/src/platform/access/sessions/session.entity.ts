import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A sign-in that lasts until it ends or expires. The cookie's value is kept as its SHA-256. */
@Entity('session')
export class SessionEntity {
  @PrimaryColumn('bytea')
  sha256!: Buffer;

  @Column('int', { name: 'account_id' })
  accountId!: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;
}
