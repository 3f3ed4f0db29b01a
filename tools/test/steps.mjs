import { readdirSync } from 'node:fs';
import path from 'node:path';
import { NX_ENVIRONMENT } from '../launcher/build.mjs';
import { inProject } from '../project.mjs';
import { comesFromNpm } from '../testing/chromium.cjs';
import { jestTally, playwrightTally, tapTally } from './tally.mjs';

const REPORTS = inProject('test-results');
const NX = 'node_modules/nx/dist/bin/nx.js';
const TSC = 'node_modules/typescript/bin/tsc';
const JEST = 'node_modules/jest/bin/jest.js';
const PLAYWRIGHT = 'node_modules/@playwright/test/cli.js';

/** Figures must not depend on where the server stands; the whole suite runs in UTC, the figures' tests in these as well. */
const OTHER_ZONES = ['Asia/Tokyo', 'America/St_Johns'];

/** @param {string} name */
const reportFile = (name) => path.join(REPORTS, name);

/** @param {string} name @param {string} destination */
const reporter = (name, destination) => [`--test-reporter=${name}`, `--test-reporter-destination=${destination}`];

/** @returns {string[]} */
function toolSpecs() {
  const names = readdirSync(inProject('tools'), { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.spec.mjs')).map((name) => path.join('tools', name));
}

/**
 * @param {string} name
 * @param {string} zone
 * @param {string[]} args
 * @returns {import('./run-step.mjs').Step}
 */
function jest(name, zone, args) {
  const file = reportFile(`jest-${zone.replaceAll('/', '-')}.json`);
  return { name, commands: [[JEST, '--ci', '--json', `--outputFile=${file}`, ...args]], env: { TZ: zone }, report: () => jestTally(file) };
}

/** Chromium comes from the system or from npm on Linux; elsewhere Playwright fetches its own. */
const browser = comesFromNpm() || process.env.CHROMIUM_PATH ? [] : [[PLAYWRIGHT, 'install', 'chromium']];

/** @type {import('./run-step.mjs').Step[]} */
export const STEPS = [
  { name: 'build', commands: [['tools/build.mjs']] },
  { name: 'typecheck', commands: [[NX, 'run-many', '-t', 'typecheck'], [TSC, '-p', 'tools/tsconfig.json']], env: NX_ENVIRONMENT },
  { name: 'lint', commands: [['tools/lint.mjs']] },
  { name: 'lint canary', commands: [['tools/lint-canary.mjs']] },
  { name: 'compose file', commands: [['node_modules/dclint/bin/dclint.cjs', 'docker-compose.yml', '--max-warnings', '0']] },
  {
    name: 'tools',
    commands: [['--test', ...reporter('spec', 'stdout'), ...reporter('tap', reportFile('tools.tap')), ...toolSpecs()]],
    report: () => tapTally(reportFile('tools.tap')),
  },
  jest('unit and integration (UTC)', 'UTC', []),
  ...OTHER_ZONES.map((zone) => jest(`figures (${zone})`, zone, ['--selectProjects', 'unit', '--testPathPatterns', 'libs/metrics'])),
  {
    name: 'browser',
    commands: [...browser, [PLAYWRIGHT, 'test', '-c', 'e2e/playwright.config.ts', '--reporter=list,json']],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile('playwright.json') },
    report: () => playwrightTally(reportFile('playwright.json')),
  },
];

/** Where the reports go; not the folder of the browser tests, which Playwright empties. */
export const REPORT_FOLDER = REPORTS;
