import { createHash } from 'node:crypto';
import { checkSinceSeen } from './check-since-seen';

const sha256 = (...parts: Buffer[]): Buffer => createHash('sha256').update(Buffer.concat(parts)).digest();
const leaf = (text: string): Buffer => sha256(Buffer.of(0), Buffer.from(text));
const [one, two] = [leaf('one'), leaf('two')];
const both = sha256(Buffer.of(1), one, two).toString('base64');
const first = one.toString('base64');
const at = '2026-04-01T00:00:00Z';

describe('what was seen of the ledger', () => {
  const grown = { seen: { size: 1, root: first, at }, now: { size: 2, root: both }, consistent: true, proof: [two.toString('base64')] };

  it('is the beginning of what there is now', async () => {
    await expect(checkSinceSeen(grown)).resolves.toEqual({ consistent: true, here: true });
  });

  it('is not where the proof does not show it, whatever the server says', async () => {
    await expect(checkSinceSeen({ ...grown, proof: [first] })).resolves.toEqual({ consistent: false, here: true });
    await expect(checkSinceSeen({ ...grown, seen: { size: 1, root: both, at } })).resolves.toMatchObject({ consistent: false });
  });

  it('is not where the server says so, whatever the proof shows', async () => {
    await expect(checkSinceSeen({ ...grown, consistent: false })).resolves.toMatchObject({ consistent: false });
  });

  it('is compared with nothing where nothing was seen', async () => {
    await expect(checkSinceSeen({ ...grown, seen: null, consistent: null, proof: [] })).resolves.toBeUndefined();
  });
});
