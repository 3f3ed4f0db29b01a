/** Why a sign-in at the provider came to nothing; the sign-in page words it. */
export const OIDC_REFUSALS = ['flow', 'denied', 'invalid', 'noRole', 'rolesConflict', 'disabled', 'otherPerson', 'unavailable'] as const;
export type OidcRefusalReason = (typeof OIDC_REFUSALS)[number];
