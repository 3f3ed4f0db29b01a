export * from './config';
export type { LedgerSettings } from './ledger-settings';
export type { OidcSettings } from './oidc-settings';
