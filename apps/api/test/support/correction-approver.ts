import { type SignedInFetch, signIn } from './signed-in';
import type { TestApp } from './test-app';

const ACCOUNT = 'edge-approver';
const PASSWORD = 'password of the edge approver';
const signedIn = new WeakMap<TestApp, Promise<SignedInFetch>>();

async function hire(app: TestApp): Promise<SignedInFetch> {
  const response = await fetch(`${app.url}/api/v1/accounts`, {
    method: 'POST',
    headers: { authorization: `Bearer ${app.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ account: ACCOUNT, name: ACCOUNT, roles: ['approver'], password: PASSWORD }),
  });
  if (response.status !== 201) throw new Error(await response.text());
  return signIn(app.url, ACCOUNT, PASSWORD);
}

/** A person who may approve what the token of the tests asked for, signed in once for each application. */
export function approverOf(app: TestApp): Promise<SignedInFetch> {
  const approver = signedIn.get(app) ?? hire(app);
  signedIn.set(app, approver);
  return approver;
}
