import { hashPassword, verifyPassword } from './password-hash';
import { readablePassword } from './readable-password';

/** Hashing is heavy on purpose, and the machine may be busy with something else. */
jest.setTimeout(60_000);

describe('password hashes', () => {
  it('hold for the password and for no other', async () => {
    const hash = await hashPassword('correct horse battery');
    expect(await verifyPassword('correct horse battery', hash)).toBe(true);
    expect(await verifyPassword('correct horse batterY', hash)).toBe(false);
    expect(await verifyPassword('', hash)).toBe(false);
  });

  it('differ each time, so that equal passwords cannot be seen', async () => {
    const [one, other] = await Promise.all([hashPassword('correct horse battery'), hashPassword('correct horse battery')]);
    expect(one).toMatch(/^scrypt\$32768\$8\$3\$[\w-]{22}\$[\w-]{43}$/);
    expect(one).not.toBe(other);
  });

  it('of a former cost still hold', async () => {
    // RFC 7914, section 12: N = 1024, r = 8, p = 16; the first 32 bytes of its key.
    const salt = Buffer.from('NaCl').toString('base64url');
    const key = Buffer.from('fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162', 'hex').toString('base64url');
    expect(await verifyPassword('password', `scrypt$1024$8$16$${salt}$${key}`)).toBe(true);
  });

  it.each([null, undefined])('that there are not (%s) hold for nothing', async (hash) => {
    expect(await verifyPassword('anything', hash)).toBe(false);
  });

  it('of an unknown form are an error, never a match', async () => {
    await expect(verifyPassword('x', 'plain$x')).rejects.toThrow(/unknown form/);
  });
});

describe('readablePassword', () => {
  it('is twenty characters that do not look alike, in groups of five, and never the same', () => {
    const drawn = Array.from({ length: 50 }, readablePassword);
    for (const one of drawn) expect(one).toMatch(/^([a-hjkmnp-z2-9]{5}-){3}[a-hjkmnp-z2-9]{5}$/);
    expect(new Set(drawn).size).toBe(50);
  });
});
