import { type Role, ROLES } from '@kaiji/contracts';
import { z } from 'zod';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Plain HTTP would let anybody on the way sign in as anybody; on the machine itself nobody is on the way. */
const isHttpsOrLoopback = (value: string): boolean => {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname } = new URL(value);
  return protocol === 'https:' || (protocol === 'http:' && LOOPBACK.has(hostname));
};

const address = z.string().refine(isHttpsOrLoopback, { error: 'must be an https:// address (http:// on this machine only)' });

/** `group=role,group=role`; the role stands after the last `=`, for a group's name may hold one. */
const rolePairs = z.string().transform((value, context): [string, Role][] =>
  value.split(',').flatMap((pair): [string, Role][] => {
    const at = pair.lastIndexOf('=');
    const group = pair.slice(0, at).trim();
    const role = ROLES.find((one) => one === pair.slice(at + 1).trim());
    if (at > 0 && group !== '' && role !== undefined) return [[group, role]];
    context.addIssue({ code: 'custom', message: `"${pair}" is not group=role with one of ${ROLES.join(', ')}` });
    return [];
  }),
);

export const oidcEnvironment = {
  KAIJI_PUBLIC_URL: address.optional(),
  KAIJI_OIDC_ISSUER: address.optional(),
  KAIJI_OIDC_CLIENT_ID: z.string().min(1).optional(),
  KAIJI_OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  KAIJI_OIDC_SCOPES: z
    .string()
    .refine((value) => value.split(' ').includes('openid'), { error: 'must contain openid' })
    .default('openid profile email'),
  KAIJI_OIDC_GROUPS_CLAIM: z.string().min(1).default('groups'),
  KAIJI_OIDC_ROLES: rolePairs.optional(),
};

type Environment = z.output<z.ZodObject<typeof oidcEnvironment>>;

const NEEDED = ['KAIJI_PUBLIC_URL', 'KAIJI_OIDC_ISSUER', 'KAIJI_OIDC_CLIENT_ID', 'KAIJI_OIDC_CLIENT_SECRET', 'KAIJI_OIDC_ROLES'] as const;
const TELLING = NEEDED.filter((name) => name !== 'KAIJI_PUBLIC_URL');

/** Half of a configuration would leave people before a sign-in that cannot work. */
export function refuseHalfOidc(one: Environment, context: z.core.$RefinementCtx<Environment>): void {
  if (TELLING.every((name) => one[name] === undefined)) return;
  for (const name of NEEDED) {
    if (one[name] === undefined) context.addIssue({ code: 'custom', path: [name], message: 'is needed for sign-in by OpenID Connect' });
  }
}

/** The provider that signs people in, and what its groups mean here. */
export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scopes: string;
  readonly groupsClaim: string;
  readonly rolesOfGroup: ReadonlyMap<string, readonly Role[]>;
  /** Where browsers reach Kaiji, without a slash at its end. */
  readonly publicUrl: string;
}

export function oidcSettings(one: Environment): OidcSettings | undefined {
  const { KAIJI_OIDC_ISSUER: issuer, KAIJI_OIDC_CLIENT_ID: clientId, KAIJI_OIDC_CLIENT_SECRET: clientSecret, KAIJI_OIDC_ROLES: pairs } = one;
  const publicUrl = one.KAIJI_PUBLIC_URL?.replace(/\/+$/, '');
  if (!issuer || !clientId || !clientSecret || !pairs || !publicUrl) return undefined;
  const rolesOfGroup = new Map<string, Role[]>();
  for (const [group, role] of pairs) rolesOfGroup.set(group, [...(rolesOfGroup.get(group) ?? []), role]);
  return { issuer, clientId, clientSecret, scopes: one.KAIJI_OIDC_SCOPES, groupsClaim: one.KAIJI_OIDC_GROUPS_CLAIM, rolesOfGroup, publicUrl };
}
