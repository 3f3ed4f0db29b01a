export { MigrateFirst } from './migrate-first';
export { Transaction } from './transaction';
