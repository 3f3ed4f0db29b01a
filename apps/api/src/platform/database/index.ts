export { DatabaseRoles } from './roles/database-roles';
export { migrateAsOwner } from './migrate';
export { MigrateFirst } from './migrate-first';
export { Transaction } from './transaction';
