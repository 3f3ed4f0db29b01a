import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What has been done once for this database. */
@Entity('setup_state')
export class SetupStateEntity {
  @PrimaryColumn('text')
  key!: string;

  @Column('text')
  value!: string;

  @Column('timestamptz')
  at!: Date;
}
