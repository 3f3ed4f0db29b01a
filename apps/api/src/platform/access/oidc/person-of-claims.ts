/** Whom the provider vouches for. Issuer and subject together are who it is; all else may change. */
export interface OidcPerson {
  readonly issuer: string;
  readonly subject: string;
  readonly name: string | undefined;
  /** What the account may be called here. */
  readonly wantedAccount: string | undefined;
  readonly groups: readonly string[];
}

export type Claims = Readonly<Record<string, unknown>> & { readonly iss: string; readonly sub: string };

/** NUL and lone surrogates cannot be stored. */
const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' && !/[\u0000\p{Surrogate}]/u.test(value) ? value.trim() : undefined;

/** A provider that knows one group alone may send it bare. */
const groupsOf = (value: unknown): string[] => (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === 'string');

export const personOfClaims = (claims: Claims, groupsClaim: string): OidcPerson => ({
  issuer: claims.iss,
  subject: claims.sub,
  name: textOf(claims['name']),
  wantedAccount: textOf(claims['preferred_username']) ?? textOf(claims['email']),
  groups: groupsOf(claims[groupsClaim]),
});
