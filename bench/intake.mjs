import { spawnSync } from 'node:child_process';
import { createReadStream, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { withKaiji } from './kaiji-server.mjs';
import { rateText } from './measure.mjs';
import { fromApi } from './project-packages.mjs';

const BATCH_ROWS = 10_000;
const BATCHES = 40;
const WARM_UP = 4;
const CHECKS = 10;
const FIRST_MS = Date.UTC(2026, 0, 1);
const COLUMNS = 'at, service_id, series_id, batch_id, latency_ms, outcome';
const COPY = `COPY peer (${COLUMNS}) FROM STDIN (FORMAT csv)`;

const definition = {
  name: 'Intake benchmark',
  components: [
    {
      key: 'all',
      name: 'All',
      layer: 'application',
      checks: Array.from({ length: CHECKS }, (_, number) => ({ key: `check-${number}`, name: `Check ${number}`, intervalSeconds: 60, locations: ['tokyo'] })),
    },
  ],
};

/**
 * Row `index` of all: ten checks, each once a minute.
 * @param {number} index
 */
function rowOf(index) {
  const check = index % CHECKS;
  const minute = Math.floor(index / CHECKS);
  return { check, at: new Date(FIRST_MS + minute * 60_000 + check * 1000 + ((index * 7919) % 400)).toISOString(), latencyMs: 20 + ((index * 104_729) % 180) };
}

/** @param {number} batch */
const rowsOf = (batch) => Array.from({ length: BATCH_ROWS }, (_, index) => rowOf(batch * BATCH_ROWS + index));

/** @param {number} batch */
const httpBody = (batch) =>
  Buffer.from(
    JSON.stringify({ results: rowsOf(batch).map(({ check, at, latencyMs }) => ({ check: `check-${check}`, location: 'tokyo', at, outcome: 'up', latencyMs })) }),
  );

/** @param {number} batch */
const csv = (batch) => rowsOf(batch).map(({ check, at, latencyMs }) => `${at},1,${check},${batch},${latencyMs},0\n`).join('');

export const intake = {
  title: `probe results in batches of ${BATCH_ROWS.toLocaleString('en')}, durable: the API against COPY of the same rows into an equal table`,
  /** @param {(line: string) => void} print */
  run: (print) =>
    withKaiji(async (server) => {
      await server.ask('PUT', 'services/intake', definition);
      const bodies = Array.from({ length: BATCHES + WARM_UP }, (_, batch) => httpBody(batch));
      for (const body of bodies.slice(0, WARM_UP)) await server.ask('POST', 'services/intake/probe-results', body);
      const started = performance.now();
      for (const body of bodies.slice(WARM_UP)) await server.ask('POST', 'services/intake/probe-results', body);
      const apiMs = performance.now() - started;
      const rows = BATCHES * BATCH_ROWS;
      print(`API, one request after the other: ${rateText(rows, apiMs)}`);
      const peer = await copyRows(server);
      print(`${peer.how}, one transaction a batch: ${rateText(rows, peer.ms)}`);
      print(`ratio API ÷ COPY: ${(peer.ms / apiMs).toFixed(2)}`);
    }),
};

/**
 * @param {import('./kaiji-server.mjs').KaijiServer} server
 * @returns {Promise<{how: string, ms: number}>}
 */
async function copyRows({ databaseUrl, folder }) {
  const files = Array.from({ length: BATCHES + WARM_UP }, (_, batch) => {
    const file = path.join(folder, `batch-${batch}.csv`);
    writeFileSync(file, csv(batch));
    return file;
  });
  const { Client } = fromApi('pg');
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('CREATE TABLE peer (LIKE probe_result INCLUDING ALL)');
    const hasPsql = spawnSync('psql', ['--version'], { stdio: 'ignore' }).status === 0;
    return hasPsql ? { how: 'psql \\copy', ms: withPsql(databaseUrl, files) } : { how: 'COPY through pg-copy-streams', ms: await withStreams(client, files) };
  } finally {
    await client.query('DROP TABLE IF EXISTS peer');
    await client.end();
  }
}

/**
 * psql's own start does not count: it says itself when it begins and ends.
 * @param {string} databaseUrl
 * @param {string[]} files
 */
function withPsql(databaseUrl, files) {
  const copy = (/** @type {string} */ file) => `\\copy peer (${COLUMNS}) FROM '${file}' (FORMAT csv)`;
  const clock = 'SELECT extract(epoch FROM clock_timestamp()) * 1000;';
  const script = [...files.slice(0, WARM_UP).map(copy), clock, ...files.slice(WARM_UP).map(copy), clock].join('\n');
  const { status, stdout, stderr } = spawnSync('psql', ['-X', '-q', '-A', '-t', '-v', 'ON_ERROR_STOP=1', databaseUrl], { input: script, encoding: 'utf8' });
  if (status !== 0) throw new Error(`psql: ${stderr}`);
  const [began, ended] = stdout.trim().split('\n').map(Number);
  return (ended ?? Number.NaN) - (began ?? Number.NaN);
}

/**
 * @param {any} client
 * @param {string[]} files
 */
async function withStreams(client, files) {
  const { from } = fromApi('pg-copy-streams');
  const copy = (/** @type {string} */ file) => pipeline(createReadStream(file), client.query(from(COPY)));
  for (const file of files.slice(0, WARM_UP)) await copy(file);
  const started = performance.now();
  for (const file of files.slice(WARM_UP)) await copy(file);
  return performance.now() - started;
}
