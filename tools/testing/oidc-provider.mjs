// A provider of OpenID Connect for the tests, in a process of its own: the real one, with its login form for development.
import { createServer } from 'node:http';
import Provider from 'oidc-provider';

const groupsOf = new Map();

const findAccount = (_context, id) => ({
  accountId: id,
  claims: () => ({ sub: id, name: `${id}さん`, preferred_username: id, email: 'shared@example.co.jp', groups: groupsOf.get(id) ?? [] }),
});

const configuration = (redirectUri) => ({
  clients: [{ client_id: 'kaiji', client_secret: 'secret-of-kaiji-at-the-provider', redirect_uris: [redirectUri] }],
  claims: { openid: ['sub'], profile: ['name', 'preferred_username', 'groups'], email: ['email'] },
  cookies: { keys: ['only for the tests'] },
  findAccount,
});

const server = createServer();
server.listen(0, '127.0.0.1', () => {
  process.send({ issuer: `http://127.0.0.1:${server.address().port}` });
});

process.on('message', ({ redirectUri, login, groups }) => {
  if (login !== undefined) groupsOf.set(login, groups);
  if (redirectUri !== undefined) server.on('request', new Provider(`http://127.0.0.1:${server.address().port}`, configuration(redirectUri)).callback());
  process.send({ done: true });
});
process.on('disconnect', () => process.exit(0));
