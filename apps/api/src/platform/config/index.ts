export * from './config';
export type { OidcSettings } from './oidc-settings';
