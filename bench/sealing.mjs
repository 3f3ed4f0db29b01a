import { gzipSync } from 'node:zlib';
import { withKaiji } from './kaiji-server.mjs';

const CHECKS = 12;
const SECONDS_A_DAY = 86_400;
const DAY = '2026-01-05';
const DAY_MS = Date.parse(`${DAY}T00:00:00Z`);
const BATCH_SECONDS = 720;

const definition = {
  name: 'Sealing benchmark',
  timeZone: 'UTC',
  components: [
    {
      key: 'all',
      name: 'All',
      layer: 'application',
      checks: Array.from({ length: CHECKS }, (_, number) => ({ key: `check-${number}`, name: `Check ${number}`, intervalSeconds: 1 })),
    },
  ],
};

/** The same numbers each time, spread like those of a prober. */
function* jitter() {
  for (let state = 1; ; ) yield (state = (state * 48_271) % 0x7fff_ffff);
}

/** @param {number} fromSecond @param {Generator<number>} numbers */
function rowsOf(fromSecond, numbers) {
  const rows = [];
  for (let second = fromSecond; second < fromSecond + BATCH_SECONDS; second += 1) {
    for (let check = 0; check < CHECKS; check += 1) {
      const at = DAY_MS + second * 1000 + (numbers.next().value ?? 0) % 500;
      rows.push({ check: `check-${check}`, at: new Date(at).toISOString(), outcome: 'up', latencyMs: 20 + ((numbers.next().value ?? 0) % 256) });
    }
  }
  return rows;
}

export const sealing = {
  title: 'sealing a day of a million results, 9 bits of jitter and 8 of latency each, against gzip of the same rows as CSV',
  /** @param {(line: string) => void} print */
  run: (print) =>
    withKaiji(async (server) => {
      await server.ask('PUT', 'services/sealing', definition);
      const numbers = jitter();
      const csv = [];
      for (let second = 0; second < SECONDS_A_DAY; second += BATCH_SECONDS) {
        const rows = rowsOf(second, numbers);
        csv.push(rows.map(({ check, at, outcome, latencyMs }) => `${check},${at},${outcome},${latencyMs}\n`).join(''));
        await server.ask('POST', 'services/sealing/probe-results', Buffer.from(JSON.stringify({ results: rows })));
      }
      // Something after the day's end, so that it can be frozen, which seals it.
      await server.ask('POST', 'services/sealing/probe-results', { results: [{ check: 'check-0', at: new Date(DAY_MS + 86_400_500).toISOString(), outcome: 'up' }] });
      const started = performance.now();
      const period = { from: DAY, to: '2026-01-06', figures: ['uptime'] };
      await server.ask('POST', 'services/sealing/frozen-figures', period);
      const sealMs = performance.now() - started;
      const { items } = await server.ask('GET', `services/sealing/segments?from=${DAY}&to=2026-01-06`);
      const [{ rows, bytes }] = items;
      print(`sealed, read back, recorded, rows dropped, and the day's figure frozen: ${rows.toLocaleString('en')} results in ${(sealMs / 1000).toFixed(2)} s, ${(bytes / rows).toFixed(2)} bytes each`);
      const text = Buffer.from(csv.join(''));
      const gzipStarted = performance.now();
      const zipped = gzipSync(text);
      print(`gzip of the CSV: ${((performance.now() - gzipStarted) / 1000).toFixed(2)} s, ${(zipped.length / rows).toFixed(2)} bytes each`);
    }),
};
