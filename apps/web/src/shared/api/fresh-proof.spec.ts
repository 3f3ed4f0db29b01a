import { askWith, freshProof } from './fresh-proof';

describe('fresh proof', () => {
  it('is not given where nobody can be asked', async () => {
    expect(await freshProof('password')).toBe(false);
  });

  it('is asked for once, however many wait, and again the next time', async () => {
    const asked: string[] = [];
    let answer: (proved: boolean) => void = () => undefined;
    const stop = askWith((way) => {
      asked.push(way);
      return new Promise((resolve) => {
        answer = resolve;
      });
    });
    const both = Promise.all([freshProof('password'), freshProof('password')]);
    answer(true);
    expect([await both, asked]).toEqual([[true, true], ['password']]);
    const next = freshProof('oidc');
    answer(false);
    expect([await next, asked]).toEqual([false, ['password', 'oidc']]);
    stop();
    expect(await freshProof('oidc')).toBe(false);
  });
});
