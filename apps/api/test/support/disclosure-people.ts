import type { Role } from '@kaiji/contracts';
import { type Answer } from './api-client';
import { type SignedInFetch, signIn } from './signed-in';
import type { TestApp } from './test-app';

export type PersonalCall = (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>;

const ROLES_OF = {
  officer: ['officer'],
  colleague: ['officer'],
  approver: ['approver'],
  /** May write and approve: only the rule of two people stops them from doing both. */
  both: ['officer', 'approver'],
  auditor: ['auditor'],
} as const satisfies Record<string, readonly Role[]>;

export type DisclosurePeople = Record<keyof typeof ROLES_OF, PersonalCall>;

const PASSWORD = 'password of a person in the tests';

const callerOf =
  (fetchSigned: SignedInFetch): PersonalCall =>
  async (method, path, body, headers = {}) => {
    const response = await fetchSigned(path, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>) };
  };

async function person(app: TestApp, account: string, roles: readonly Role[]): Promise<PersonalCall> {
  const body = JSON.stringify({ account, name: account, roles, password: PASSWORD });
  const made = await app.admin('/accounts', { method: 'POST', body });
  if (made.status !== 201) throw new Error(`Account ${account}: ${made.status} ${await made.text()}`);
  return callerOf(await signIn(app.url, account, PASSWORD));
}

/** Everyone who has to do with a disclosure, signed in. */
export async function disclosurePeople(app: TestApp): Promise<DisclosurePeople> {
  const made = await Promise.all(Object.entries(ROLES_OF).map(async ([name, roles]) => [name, await person(app, name, roles)] as const));
  return Object.fromEntries(made) as DisclosurePeople;
}
