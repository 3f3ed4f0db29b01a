import { accountNamesFor } from './account-names';

const person = (wantedAccount: string | undefined, subject = 'subject-1') => ({
  issuer: 'https://id.example.co.jp',
  subject,
  name: undefined,
  wantedAccount,
  groups: [],
});

describe('the names for the account of a person', () => {
  it.each([
    ['tanaka', 'tanaka'],
    ['Tanaka@Example.co.jp', 'tanaka@example.co.jp'],
    ['ＴＡＮＡＫＡ', 'tanaka'],
    ['EXAMPLE\\tanaka taro', 'example-tanaka-taro'],
    ['_.tanaka', 'tanaka'],
    ['x'.repeat(200), 'x'.repeat(56)],
  ])('of %s begin with %s', (wanted, first) => {
    expect(accountNamesFor(person(wanted))[0]).toBe(first);
  });

  it('go on where the first is taken, and end with one that is this person’s alone', () => {
    const names = accountNamesFor(person('tanaka'));
    expect(names.slice(0, 3)).toEqual(['tanaka', 'tanaka-2', 'tanaka-3']);
    expect(names.at(-1)).toMatch(/^sso-[0-9a-f]{40}$/);
    expect(names.at(-1)).not.toBe(accountNamesFor(person('tanaka', 'subject-2')).at(-1));
  });

  it.each([undefined, '田中', '---'])('of %s are only that one', (wanted) => {
    expect(accountNamesFor(person(wanted))).toEqual([expect.stringMatching(/^sso-/)]);
  });

  it('are all names that an account may have', () => {
    for (const name of accountNamesFor(person('Tanaka Taro'))) expect(name).toMatch(/^[a-z0-9][a-z0-9._@-]{0,63}$/);
  });
});
