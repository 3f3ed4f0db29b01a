import { readFileSync } from 'node:fs';
import { inProject } from '../tools/project.mjs';
import { withKaiji } from './kaiji-server.mjs';
import { quantile, quantilesText, rateText, timesOf } from './measure.mjs';
import { fromApi } from './project-packages.mjs';
import { loadReferenceYear, referenceYear } from './reference-year.mjs';

const REQUESTS = 40;
const QUERIES = 3;
const PERIOD = 'from=2018-11-01&to=2019-11-01';

export const figures = {
  title: 'a service-year of four million results: figures through the API against plain SQL over the raw rows',
  /** @param {(line: string) => void} print */
  run: (print) =>
    withKaiji(async (server) => {
      const started = performance.now();
      const rows = await loadReferenceYear(server, referenceYear());
      print(`loaded through the API: ${rateText(rows, performance.now() - started)}`);
      const uptime = await server.ask('GET', `services/bench/figures/uptime?${PERIOD}`);
      const one = await timesOf(REQUESTS, () => server.ask('GET', `services/bench/figures/uptime?${PERIOD}`));
      const all = await timesOf(REQUESTS, () => server.ask('GET', `services/bench/figures?${PERIOD}`));
      print(`GET figures/uptime: ${quantilesText(one)}`);
      print(`GET figures (all):  ${quantilesText(all)}`);
      const { times, downMs } = await plainSql(server.databaseUrl);
      print(`plain SQL, uptime:  ${quantilesText(times)}`);
      print(`downtime: API ${uptime.downMs} ms, SQL ${downMs} ms${uptime.downMs === downMs ? ' (the same)' : ' (NOT the same)'}`);
      print(`ratio SQL ÷ API (p50): ${(quantile(times, 50) / quantile(one, 50)).toFixed(0)}`);
    }),
};

/** @param {string} databaseUrl */
async function plainSql(databaseUrl) {
  const { Client } = fromApi('pg');
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('ANALYZE probe_result');
    const sql = readFileSync(inProject('bench', 'uptime-of-raw-rows.sql'), 'utf8');
    let downMs = Number.NaN;
    const times = await timesOf(QUERIES, async () => {
      const { rows } = await client.query(sql);
      downMs = Number(rows[0].down_ms);
    });
    return { times, downMs };
  } finally {
    await client.end();
  }
}
