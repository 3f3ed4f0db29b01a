export { DatabaseRoles } from './database-roles';
export { MigrateFirst } from './migrate-first';
export { Transaction } from './transaction';
