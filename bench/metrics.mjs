import { cpuTimesOf, quantile, timesOf } from './measure.mjs';
import { built } from './project-packages.mjs';

const CHECKS = 200;
const LOCATIONS = ['tokyo', 'osaka', 'fukuoka'];
const CHECKS_OF_COMPONENT = 4;
const MINUTE_MS = 60_000;
const DAY_MS = 1440 * MINUTE_MS;
const FROM = Date.UTC(2025, 2, 31, 15);
const LAYERS = ['application', 'platform', 'serverStorage', 'securityDevice', 'network'];
const CAUSES = ['hardware', 'ownSoftware', 'carrier', 'thirdParty'];
const ROUNDS = 21;

/** A sequence that is the same in every run. */
function draws() {
  let state = 20_251_104;
  return (/** @type {number} */ below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % below;
  };
}

const components = Array.from({ length: CHECKS / CHECKS_OF_COMPONENT }, (_, number) => ({
  key: `component-${number}`,
  name: `Component ${number}`,
  layer: LAYERS[number % LAYERS.length],
  checks: Array.from({ length: CHECKS_OF_COMPONENT }, (_each, index) => {
    const key = `check-${number * CHECKS_OF_COMPONENT + index}`;
    return { key, name: key, intervalMs: MINUTE_MS };
  }),
}));

/**
 * Runs of each check and location that follow one another: mostly up, between them short failures.
 * @param {number} total
 * @param {number} spanMs
 */
function runsOf(total, spanMs) {
  const draw = draws();
  const series = CHECKS * LOCATIONS.length;
  const perSeries = Math.round(total / series);
  return Array.from({ length: series }, (_, number) => {
    const check = `check-${Math.floor(number / LOCATIONS.length)}`;
    const location = LOCATIONS[number % LOCATIONS.length];
    const stretch = Math.floor(spanMs / perSeries / MINUTE_MS);
    return Array.from({ length: perSeries }, (_each, index) => {
      const failing = index % 2 === 1;
      const from = FROM + index * stretch * MINUTE_MS + (failing ? 0 : (1 + draw(5)) * MINUTE_MS);
      const count = failing ? 1 + draw(4) : stretch - 6;
      return { check, location, from, last: from + (count - 1) * MINUTE_MS, outcome: failing ? 'down' : 'up', count, intervalMs: MINUTE_MS };
    });
  }).flat();
}

/**
 * @param {number} total
 * @param {number} spanMs
 */
function incidentsOf(total, spanMs) {
  const draw = draws();
  return Array.from({ length: total }, (_, number) => {
    const occurredAt = FROM + Math.floor((spanMs / total) * number) + draw(3_600_000);
    const detectedAt = occurredAt + draw(300_000);
    return {
      id: `INC-${number}`,
      revision: 1,
      title: `Incident ${number}`,
      impact: number % 3 === 0 ? 'degraded' : 'outage',
      cause: CAUSES[number % CAUSES.length],
      occurredAt,
      detectedAt,
      firstNoticeAt: detectedAt + draw(3_600_000),
      restoredAt: occurredAt + 60_000 + draw(1_800_000),
      components: [`component-${number % components.length}`],
    };
  });
}

/** @param {{years: number, runs: number, incidents: number}} size */
function inputOf({ years, runs, incidents }) {
  const { DEFAULT_POLICY } = built('libs', 'metrics', 'dist', 'index.js');
  const spanMs = years * 365 * DAY_MS;
  return {
    timeZone: 'Asia/Tokyo',
    period: { from: FROM, to: FROM + spanMs },
    asOf: FROM + spanMs,
    service: { components },
    policy: DEFAULT_POLICY,
    runs: runsOf(runs, spanMs),
    incidents: incidentsOf(incidents, spanMs),
    maintenances: [],
    corrections: [],
    backupRuns: [],
    backupChecks: [],
    patches: [],
    contacts: [],
    gapCounts: [],
  };
}

const YEAR = { years: 1, runs: 20_000, incidents: 500 };
const TEN_YEARS = { years: 10, runs: 20_000, incidents: 500 };
const TEN_YEARS_OF_MORE = { years: 10, runs: 200_000, incidents: 5_000 };

/** @typedef {{years: number, runs: number, incidents: number}} Size */

const sizeText = (/** @type {Size} */ { years, runs, incidents }) =>
  `${years} y, ${runs.toLocaleString('en')} runs, ${incidents.toLocaleString('en')} incidents`;

const shortest = (/** @type {number[]} */ sorted) => sorted[0] ?? Number.NaN;

/** The middle one and the shortest: the latter says what it takes where nothing else runs. */
const timesText = (/** @type {number[]} */ sorted) => `${quantile(sorted, 50).toFixed(1)} ms (${shortest(sorted).toFixed(1)})`;

const ratioText = (/** @type {number} */ ratio) => `${ratio.toFixed(1)} ×`;

/** @param {Size} size */
async function measured(size) {
  const { computeAll, computeBreakdown, computeUptime } = built('libs', 'metrics', 'dist', 'index.js');
  const input = inputOf(size);
  const uptime = await timesOf(ROUNDS, () => computeUptime(input));
  const all = await timesOf(ROUNDS, () => computeAll(input));
  const days = await timesOf(ROUNDS, () => computeBreakdown(input, 'day'));
  const cpuOfAll = quantile(cpuTimesOf(ROUNDS, () => computeAll(input)), 50);
  return { size, uptime, all, days, cpuOfAll };
}

export const metrics = {
  title: `libs/metrics: ${CHECKS} checks at ${LOCATIONS.length} locations, median of ${ROUNDS} (and the shortest)`,
  /** @param {(line: string) => void} print */
  async run(print) {
    const first = await measured(YEAR);
    const others = [await measured(TEN_YEARS), await measured(TEN_YEARS_OF_MORE)];
    for (const { size, uptime, all, days, cpuOfAll } of [first, ...others]) {
      const cpu = `${cpuOfAll.toFixed(1)} ms of processor time`;
      print(`${sizeText(size)}: uptime ${timesText(uptime)}, all figures ${timesText(all)}, ${cpu}, by day ${timesText(days)}`);
    }
    for (const { size, cpuOfAll } of others) {
      const longer = ratioText(size.years / YEAR.years);
      const more = ratioText(size.runs / YEAR.runs);
      print(`${longer} the time with ${more} the runs: all figures take ${ratioText(cpuOfAll / first.cpuOfAll)} the processor time`);
    }
  },
};
