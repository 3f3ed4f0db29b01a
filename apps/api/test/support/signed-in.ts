/** `fetch` of a path below `/api/v1`, as the screens of a signed-in person send it. */
export type SignedInFetch = (path: string, init?: RequestInit) => Promise<Response>;

export const sessionCookieOf = (response: Response): string | undefined =>
  /kaiji_session=([^;]*)/.exec(response.headers.getSetCookie().find((one) => one.startsWith('kaiji_session=')) ?? '')?.[1];

export function fetchWithSession(url: string, session: string): SignedInFetch {
  return (path, init = {}) => {
    const headers = new Headers(init.headers);
    headers.set('cookie', `kaiji_session=${session}`);
    headers.set('sec-fetch-site', 'same-origin');
    if (typeof init.body === 'string' && !headers.has('content-type')) headers.set('content-type', 'application/json');
    return fetch(`${url}/api/v1${path}`, { ...init, headers });
  };
}

export const postSession = (url: string, account: string, password: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${url}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ account, password }),
  });

/** Signs a person in. */
export async function signIn(url: string, account: string, password: string): Promise<SignedInFetch> {
  const response = await postSession(url, account, password);
  const session = sessionCookieOf(response);
  if (response.status !== 200 || session === undefined) throw new Error(`Sign-in of ${account}: ${response.status} ${await response.text()}`);
  return fetchWithSession(url, session);
}
