import { readConfig } from './config';

const FULL = {
  DATABASE_URL: 'postgres://localhost/kaiji',
  KAIJI_PUBLIC_URL: 'https://kaiji.example.co.jp/',
  KAIJI_OIDC_ISSUER: 'https://id.example.co.jp/realms/main',
  KAIJI_OIDC_CLIENT_ID: 'kaiji',
  KAIJI_OIDC_CLIENT_SECRET: 'secret',
  KAIJI_OIDC_ROLES: 'kaiji-officers=officer, cn=audit=auditor,both=officer,both=operator',
};

describe('the settings of OpenID Connect', () => {
  it('are absent where none is set, though a public address is', () => {
    expect(readConfig({ DATABASE_URL: FULL.DATABASE_URL, KAIJI_PUBLIC_URL: FULL.KAIJI_PUBLIC_URL }).oidc).toBeUndefined();
  });

  it('are read, with several roles for a group and an equals sign in its name', () => {
    expect(readConfig(FULL).oidc).toEqual({
      issuer: 'https://id.example.co.jp/realms/main',
      clientId: 'kaiji',
      clientSecret: 'secret',
      scopes: 'openid profile email',
      groupsClaim: 'groups',
      rolesOfGroup: new Map([
        ['kaiji-officers', ['officer']],
        ['cn=audit', ['auditor']],
        ['both', ['officer', 'operator']],
      ]),
      publicUrl: 'https://kaiji.example.co.jp',
    });
  });

  it.each(['KAIJI_PUBLIC_URL', 'KAIJI_OIDC_ISSUER', 'KAIJI_OIDC_CLIENT_ID', 'KAIJI_OIDC_CLIENT_SECRET', 'KAIJI_OIDC_ROLES'])('stop the start without %s', (name) => {
    expect(() => readConfig({ ...FULL, [name]: undefined })).toThrow(`${name}: is needed`);
  });

  it.each([
    ['KAIJI_OIDC_ISSUER', 'http://id.example.co.jp'],
    ['KAIJI_OIDC_ISSUER', 'id.example.co.jp'],
    ['KAIJI_PUBLIC_URL', 'http://kaiji.example.co.jp'],
    ['KAIJI_OIDC_ROLES', 'kaiji-officers=boss'],
    ['KAIJI_OIDC_ROLES', '=officer'],
    ['KAIJI_OIDC_ROLES', 'officer'],
    ['KAIJI_OIDC_SCOPES', 'profile'],
  ])('stop the start with %s=%s', (name, value) => {
    expect(() => readConfig({ ...FULL, [name]: value })).toThrow(`  ${name}: `);
  });

  it('take plain HTTP on the machine itself', () => {
    expect(readConfig({ ...FULL, KAIJI_OIDC_ISSUER: 'http://127.0.0.1:9000' }).oidc?.issuer).toBe('http://127.0.0.1:9000');
  });
});
