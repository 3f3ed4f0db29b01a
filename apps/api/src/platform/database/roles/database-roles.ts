import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** Who the application is in the database. */
@Injectable()
export class DatabaseRoles {
  constructor(private readonly dataSource: DataSource) {}

  /** Whether what is recorded is beyond the application's own role: it neither owns the ledger's tables, nor may it change them or become who may. */
  async areSeparated(): Promise<boolean> {
    const rows: { separated: boolean }[] = await this.dataSource.query(
      `SELECT NOT r.rolsuper AND NOT pg_has_role(c.relowner, 'MEMBER')
              AND NOT has_table_privilege(c.oid, 'UPDATE') AND NOT has_table_privilege(c.oid, 'DELETE') AND NOT has_table_privilege(c.oid, 'TRUNCATE')
              AS separated
       FROM pg_class c, pg_roles r WHERE c.oid = 'ledger_entry'::regclass AND r.rolname = current_user`,
    );
    return rows[0]?.separated === true;
  }
}
