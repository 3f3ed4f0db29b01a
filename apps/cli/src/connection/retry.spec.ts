import type { HttpAnswer } from './http-exchange';
import { type Waiting, withRetry } from './retry';

const answer = (status: number, headers: HttpAnswer['headers'] = {}): HttpAnswer => ({ status, headers, body: Buffer.alloc(0) });
const refused = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });

function rehearse(steps: readonly (HttpAnswer | Error)[]) {
  const waits: Waiting[] = [];
  let asked = 0;
  const ask = (): Promise<HttpAnswer> => {
    const step = steps[Math.min(asked, steps.length - 1)];
    asked += 1;
    return step instanceof Error ? Promise.reject(step) : Promise.resolve(step ?? answer(500));
  };
  const done = withRetry(ask, { onWait: (waiting) => waits.push(waiting), wait: () => Promise.resolve() });
  return { done, waits, asked: () => asked };
}

it('waits twice as long each time while the server is busy or away', async () => {
  const { done, waits } = rehearse([answer(503), refused, answer(429), answer(200)]);
  expect((await done).status).toBe(200);
  expect(waits.map(({ delayMs }) => delayMs)).toEqual([500, 1000, 2000]);
  expect(waits.map(({ reason }) => reason)).toEqual(['HTTP 503', 'connect ECONNREFUSED', 'HTTP 429']);
});

it('waits as long as the server asks for, within bounds', async () => {
  const { done, waits } = rehearse([answer(429, { 'retry-after': '7' }), answer(503, { 'retry-after': '9999' }), answer(200)]);
  await done;
  expect(waits.map(({ delayMs }) => delayMs)).toEqual([7000, 30_000]);
});

it('gives up after ten attempts with what came last', async () => {
  const busy = rehearse([answer(503)]);
  expect((await busy.done).status).toBe(503);
  expect(busy.asked()).toBe(10);
  const away = rehearse([refused]);
  await expect(away.done).rejects.toBe(refused);
  expect(away.asked()).toBe(10);
});

it.each([200, 400, 401, 404, 409, 413, 500])('does not repeat what was answered %d', async (status) => {
  const { done, asked } = rehearse([answer(status)]);
  expect((await done).status).toBe(status);
  expect(asked()).toBe(1);
});

it('does not repeat what another try would not mend', async () => {
  const { done, asked } = rehearse([Object.assign(new Error('no such host'), { code: 'ENOTFOUND' })]);
  await expect(done).rejects.toThrow('no such host');
  expect(asked()).toBe(1);
});

it('finds the reason when IPv4 and IPv6 both failed', async () => {
  const both = new AggregateError([refused, refused]);
  const { done, waits } = rehearse([both, answer(200)]);
  await done;
  expect(waits[0]?.reason).toBe('ECONNREFUSED');
});

it('stops when it is asked to', async () => {
  const stop = AbortSignal.abort();
  await expect(withRetry(() => Promise.resolve(answer(200)), { onWait: () => undefined, stop })).rejects.toThrow();
});
