import type { AuditGrant, CreateGrant, Role } from '@kaiji/contracts';
import type { Answer } from './api-client';
import { type SignedInFetch, signIn } from './signed-in';
import type { TestApp } from './test-app';

const PASSWORD = 'password of a person of an audit';

export type PersonalCall = (method: string, path: string, body?: unknown) => Promise<Answer>;

export interface AuditPeople {
  readonly administrator: PersonalCall;
  readonly officer: PersonalCall;
  readonly approver: PersonalCall;
  /** Comes from outside; was not invited to anything yet. */
  readonly auditor: PersonalCall;
  /** The same, of another firm. */
  readonly rival: PersonalCall;
  /** Signed in as the auditor. */
  readonly auditorFetch: SignedInFetch;
}

const callerOf =
  (fetchSigned: SignedInFetch): PersonalCall =>
  async (method, path, body) => {
    const response = await fetchSigned(path, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>) };
  };

export async function personOf(app: TestApp, account: string, roles: readonly Role[]): Promise<SignedInFetch> {
  const made = await app.admin('/accounts', { method: 'POST', body: JSON.stringify({ account, name: account, roles, password: PASSWORD }) });
  if (made.status !== 201) throw new Error(`Account ${account}: ${made.status} ${await made.text()}`);
  return signIn(app.url, account, PASSWORD);
}

/** Everyone who has to do with an audit, signed in. */
export async function auditPeople(app: TestApp): Promise<AuditPeople> {
  const auditorFetch = await personOf(app, 'auditor', ['auditor']);
  return {
    administrator: callerOf(app.admin),
    officer: callerOf(await personOf(app, 'officer', ['officer'])),
    approver: callerOf(await personOf(app, 'approver', ['approver'])),
    auditor: callerOf(auditorFetch),
    rival: callerOf(await personOf(app, 'rival', ['auditor'])),
    auditorFetch,
  };
}

export const INVITATION = { account: 'auditor', firm: '青葉監査法人', from: '2026-01-01', to: '2026-04-01', endsOn: '2026-06-30' };

export async function invite({ administrator }: AuditPeople, services: string[], change: Partial<CreateGrant> = {}): Promise<AuditGrant> {
  const { status, body } = await administrator('POST', '/audit/grants', { ...INVITATION, services, ...change });
  if (status !== 201) throw new Error(`Invitation: ${status} ${JSON.stringify(body)}`);
  return body as unknown as AuditGrant;
}
