/**
 * A violation that lint must catch.
 * @typedef {object} Plant
 * @property {string} what
 * @property {string} file the place it is put, which need not exist
 * @property {string} code
 * @property {string} rule
 * @property {boolean} [typed] needs types, so that `file` must exist
 */

const NX = '@nx/enforce-module-boundaries';
const FOLDERS = 'boundaries/dependencies';
const IMPORTS = '@typescript-eslint/no-restricted-imports';
const SYNTAX = 'no-restricted-syntax';

/** @param {string} module */
const use = (module) => `import * as other from '${module}';\nother;`;

/** @param {string} what @param {string} file @param {string} module */
const project = (what, file, module) => ({ what, file, code: use(module), rule: NX });

/** @type {Plant[]} */
const BETWEEN_PROJECTS = [
  project('metrics uses contracts', 'libs/metrics/src/planted.ts', '@kaiji/contracts'),
  project('metrics uses an npm package', 'libs/metrics/src/planted.ts', 'zod'),
  project('ledger uses an npm package', 'libs/ledger/src/planted.ts', 'zod'),
  project('contracts uses metrics', 'libs/contracts/src/planted.ts', '@kaiji/metrics'),
  project('contracts uses another npm package', 'libs/contracts/src/planted.ts', 'pg'),
  project('forms uses metrics', 'libs/forms/src/planted.ts', '@kaiji/metrics'),
  project('the screens use metrics', 'apps/web/src/features/planted/planted.ts', '@kaiji/metrics'),
  project('the screens use Nest', 'apps/web/src/shared/planted.ts', '@nestjs/common'),
  project('the screens use typeorm', 'apps/web/src/shared/planted.ts', 'typeorm'),
  project('the screens use the API app', 'apps/web/src/shared/planted.ts', '@kaiji/api'),
  project('the API uses React', 'apps/api/src/platform/planted.ts', 'react'),
  project('the API uses recharts', 'apps/api/src/platform/planted.ts', 'recharts'),
  project('the CLI uses forms', 'apps/cli/src/planted.ts', '@kaiji/forms'),
  project('a library by a relative path', 'apps/cli/src/planted.ts', '../../../libs/metrics/src/index'),
];

/** @param {string} from @param {string} to */
const api = (from, to) => ({ file: `apps/api/src/${from}`, code: use(to), rule: FOLDERS });
/** @param {string} from @param {string} to */
const web = (from, to) => ({ file: `apps/web/src/${from}`, code: use(to), rule: FOLDERS });

/** @type {Plant[]} */
const BETWEEN_FOLDERS = [
  { what: 'platform uses a feature', ...api('platform/clock/planted.ts', '../../features/services') },
  { what: 'services uses evidence', ...api('features/services/planted.ts', '../evidence') },
  { what: 'evidence uses figures', ...api('features/evidence/planted.ts', '../figures') },
  { what: 'figures uses disclosure', ...api('features/figures/planted.ts', '../disclosure') },
  { what: 'a feature behind another one’s face', ...api('features/figures/planted.ts', '../evidence/load-evidence') },
  { what: 'a new feature folder', ...api('features/planted/planted.ts', '../services') },
  { what: 'shared uses a feature of the screens', ...web('shared/planted.ts', '../features/overview/overview-page') },
  { what: 'shared uses the app', ...web('shared/planted.ts', '../app/router') },
  { what: 'a feature of the screens uses the app', ...web('features/planted/planted.ts', '../../app/router') },
  { what: 'a feature of the screens uses another', ...web('features/planted/planted.ts', '../overview/overview-page') },
];

const COMPUTE = "import { computeAll } from '@kaiji/metrics';\ncomputeAll;";
const SQL = "import { DataSource } from 'typeorm';\nDataSource;";
const QUERY_BUILDER = 'export const q = (m: M) => m.createQueryBuilder();';

/** @param {string} what @param {string} file @param {string} code @param {string} [rule] */
const feature = (what, file, code, rule = IMPORTS) => ({ what, file: `apps/api/src/features/${file}`, code, rule });

/** @type {Plant[]} */
const IN_THE_API = [
  feature('SQL in a verb', 'services/planted.ts', SQL),
  feature('a query builder in a verb', 'figures/planted.ts', QUERY_BUILDER, SYNTAX),
  feature('a figure computed in disclosure', 'disclosure/planted.ts', COMPUTE),
  feature('a figure computed at intake', 'evidence/planted.ts', COMPUTE),
  feature('a figure computed in a repository', 'services/planted.repository.ts', COMPUTE),
];

/** @param {string} what @param {string} code @param {string} [rule] */
const metrics = (what, code, rule = SYNTAX) => ({ what: `metrics: ${what}`, file: 'libs/metrics/src/planted.ts', code, rule });

/** @type {Plant[]} */
const IN_METRICS = [
  metrics('the clock', 'export const now = Date.now();'),
  metrics('today', 'export const now = new Date();'),
  metrics('chance', 'export const dice = Math.random();'),
  metrics('the environment', 'export const zone = process.env.TZ;', 'no-restricted-globals'),
  metrics('the network', "export const page = fetch('http://example.com');", 'no-restricted-globals'),
  metrics('a timer', 'setTimeout(() => undefined, 1);', 'no-restricted-globals'),
  metrics('a file', "import { readFileSync } from 'node:fs';\nreadFileSync;", IMPORTS),
];

const PAGE = 'apps/web/src/features/planted/planted.tsx';

/** @type {Plant[]} */
const ON_THE_SCREENS = [
  { what: 'English text in JSX', file: PAGE, code: 'export const page = <p>Uptime</p>;', rule: SYNTAX },
  { what: 'Japanese text in JSX', file: PAGE, code: 'export const page = <p>稼働率</p>;', rule: SYNTAX },
  { what: 'a text attribute', file: PAGE, code: 'export const page = <input aria-label="Period" />;', rule: SYNTAX },
  { what: 'text in braces', file: PAGE, code: "export const page = <p>{'Uptime'}</p>;", rule: SYNTAX },
  { what: 'Japanese text in a constant', file: PAGE, code: "export const title = '稼働率';", rule: SYNTAX },
];

const EXISTING = 'libs/contracts/src/vocabulary.ts';
const ANY = 'export const f = (x: any) => typeof x;';
const TYPE_AS_VALUE = "import { AnswerIssue } from './validation/answer-issue';\nexport const f = (x: AnswerIssue) => x;";

/** @param {string} what @param {string} code @param {string} rule @param {string} [file] */
const anywhere = (what, code, rule, file = EXISTING) => ({ what, file, code, rule: `@typescript-eslint/${rule}`, typed: true });

/** @type {Plant[]} */
const IN_ANY_CODE = [
  anywhere('a promise nobody waits for', 'export const f = () => {\n  Promise.resolve(1);\n};', 'no-floating-promises'),
  anywhere('an any', ANY, 'no-explicit-any'),
  anywhere('a disabled rule', `/* eslint-disable */\n${ANY}`, 'no-explicit-any'),
  anywhere('a ts-ignore', '// @ts-ignore\nexport const x: number = 1;', 'ban-ts-comment'),
  anywhere('a type imported as a value', TYPE_AS_VALUE, 'consistent-type-imports', 'libs/forms/src/index.ts'),
  { ...anywhere('a default export', 'export default 1;', ''), rule: 'no-restricted-exports' },
];

/** @type {Plant[]} */
export const PLANTED_VIOLATIONS = [...BETWEEN_PROJECTS, ...BETWEEN_FOLDERS, ...IN_THE_API, ...IN_METRICS, ...ON_THE_SCREENS, ...IN_ANY_CODE];

/** Code that breaks no boundary: a rule that refuses everything would catch every plant too. */
export const INNOCENT_CODE = [
  { file: 'libs/metrics/src/planted.ts', code: 'export const at = (ms: number) => new Date(ms).toISOString();' },
  { file: 'apps/api/src/features/figures/planted.ts', code: `${use('../evidence')}\n${COMPUTE}` },
  { file: 'apps/api/src/features/services/planted.repository.ts', code: SQL },
  { file: 'apps/api/src/features/evidence/planted.ts', code: "import { buildRuns, type FigureInput } from '@kaiji/metrics';\nbuildRuns;\nexport type F = FigureInput;" },
  { file: 'apps/api/src/app.planted.ts', code: `${use('./features/figures')}\n${use('./platform/clock').replaceAll('other', 'clock')}` },
  { file: 'apps/web/src/features/planted/planted.tsx', code: `${use('../../shared/api/request')}\nexport const page = <p className="big">{'—'}</p>;` },
  { file: 'apps/cli/src/planted.ts', code: ['contracts', 'ledger', 'metrics'].map((lib) => use(`@kaiji/${lib}`).replaceAll('other', lib)).join('\n') },
];
