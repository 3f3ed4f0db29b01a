// A provider of OpenID Connect for the tests, in a process of its own: the real one, with its login form for development.
import { createServer } from 'node:http';
import Provider from 'oidc-provider';

/** @typedef {{ redirectUri?: string, login?: string, groups?: string[] }} Order */

/** @type {Map<string, string[]>} */
const groupsOf = new Map();

/** @type {import('oidc-provider').FindAccount} */
const findAccount = (_context, id) => ({
  accountId: id,
  claims: () => ({ sub: id, name: `${id}さん`, preferred_username: id, email: 'shared@example.co.jp', groups: groupsOf.get(id) ?? [] }),
});

/**
 * @param {string} redirectUri
 * @returns {import('oidc-provider').Configuration}
 */
const configuration = (redirectUri) => ({
  clients: [{ client_id: 'kaiji', client_secret: 'secret-of-kaiji-at-the-provider', redirect_uris: [redirectUri] }],
  claims: { openid: ['sub'], profile: ['name', 'preferred_username', 'groups'], email: ['email'] },
  cookies: { keys: ['only for the tests'] },
  findAccount,
});

const server = createServer();

const issuer = () => {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The provider listens on a port');
  return `http://127.0.0.1:${address.port}`;
};

server.listen(0, '127.0.0.1', () => {
  process.send?.({ issuer: issuer() });
});

process.on('message', (/** @type {Order} */ { redirectUri, login, groups = [] }) => {
  if (login !== undefined) groupsOf.set(login, groups);
  if (redirectUri !== undefined) server.on('request', new Provider(issuer(), configuration(redirectUri)).callback());
  process.send?.({ done: true });
});
process.on('disconnect', () => process.exit(0));
