import { personOfClaims } from './person-of-claims';

const CLAIMS = { iss: 'https://id.example.co.jp', sub: 'subject-1' };

describe('the person of claims', () => {
  it('is issuer and subject, with name, account and groups where they are told', () => {
    expect(personOfClaims({ ...CLAIMS, name: ' 田中 ', preferred_username: 'tanaka', email: 't@example.co.jp', roles: ['a', 1, 'b'] }, 'roles')).toEqual({
      issuer: 'https://id.example.co.jp',
      subject: 'subject-1',
      name: '田中',
      wantedAccount: 'tanaka',
      groups: ['a', 'b'],
    });
  });

  it('has a mail address for an account, and a group that is told bare', () => {
    expect(personOfClaims({ ...CLAIMS, email: 't@example.co.jp', groups: 'a' }, 'groups')).toMatchObject({ wantedAccount: 't@example.co.jp', groups: ['a'] });
  });

  it.each([[undefined], [null], [{ a: true }], [7]])('has no groups where they are %j', (groups) => {
    expect(personOfClaims({ ...CLAIMS, groups }, 'groups').groups).toEqual([]);
  });

  it.each([[''], ['  '], ['a\u0000b'], ['\ud800'], [7]])('has no name where it is %j', (name) => {
    expect(personOfClaims({ ...CLAIMS, name }, 'groups').name).toBeUndefined();
  });
});
