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

/** @type {Plant[]} */
const BETWEEN_PROJECTS = [
  { what: 'metrics uses contracts', file: 'libs/metrics/src/planted.ts', code: "import { z } from '@kaiji/contracts';\nz;", rule: NX },
  { what: 'metrics uses an npm package', file: 'libs/metrics/src/planted.ts', code: "import { z } from 'zod';\nz;", rule: NX },
  { what: 'ledger uses an npm package', file: 'libs/ledger/src/planted.ts', code: "import { z } from 'zod';\nz;", rule: NX },
  { what: 'contracts uses metrics', file: 'libs/contracts/src/planted.ts', code: "import { computeAll } from '@kaiji/metrics';\ncomputeAll;", rule: NX },
  { what: 'contracts uses another npm package', file: 'libs/contracts/src/planted.ts', code: "import * as pg from 'pg';\npg;", rule: NX },
  { what: 'forms uses metrics', file: 'libs/forms/src/planted.ts', code: "import { computeAll } from '@kaiji/metrics';\ncomputeAll;", rule: NX },
  { what: 'the screens use metrics', file: 'apps/web/src/features/planted/planted.ts', code: "import { computeAll } from '@kaiji/metrics';\ncomputeAll;", rule: NX },
  { what: 'the screens use Nest', file: 'apps/web/src/shared/planted.ts', code: "import { Injectable } from '@nestjs/common';\nInjectable;", rule: NX },
  { what: 'the screens use typeorm', file: 'apps/web/src/shared/planted.ts', code: "import { DataSource } from 'typeorm';\nDataSource;", rule: NX },
  { what: 'the screens use the API app', file: 'apps/web/src/shared/planted.ts', code: "import * as api from '@kaiji/api';\napi;", rule: NX },
  { what: 'the API uses React', file: 'apps/api/src/platform/planted.ts', code: "import * as react from 'react';\nreact;", rule: NX },
  { what: 'the API uses recharts', file: 'apps/api/src/platform/planted.ts', code: "import * as recharts from 'recharts';\nrecharts;", rule: NX },
  { what: 'the CLI uses forms', file: 'apps/cli/src/planted.ts', code: "import * as forms from '@kaiji/forms';\nforms;", rule: NX },
  { what: 'a library by a relative path', file: 'apps/cli/src/planted.ts', code: "import * as m from '../../../libs/metrics/src/index';\nm;", rule: NX },
];

/** @param {string} from @param {string} to */
const api = (from, to) => ({ file: `apps/api/src/${from}`, code: `import * as other from '${to}';\nother;`, rule: FOLDERS });
/** @param {string} from @param {string} to */
const web = (from, to) => ({ file: `apps/web/src/${from}`, code: `import * as other from '${to}';\nother;`, rule: FOLDERS });

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

/** @type {Plant[]} */
const IN_THE_API = [
  { what: 'SQL in a verb', file: 'apps/api/src/features/services/planted.ts', code: "import { DataSource } from 'typeorm';\nDataSource;", rule: IMPORTS },
  { what: 'a query builder in a verb', file: 'apps/api/src/features/figures/planted.ts', code: 'export const q = (m: M) => m.createQueryBuilder();', rule: SYNTAX },
  { what: 'a figure computed in disclosure', file: 'apps/api/src/features/disclosure/planted.ts', code: "import { computeAll } from '@kaiji/metrics';\ncomputeAll;", rule: IMPORTS },
  { what: 'a figure computed at intake', file: 'apps/api/src/features/evidence/planted.ts', code: "import { computeAll } from '@kaiji/metrics';\ncomputeAll;", rule: IMPORTS },
  { what: 'a figure computed in a repository', file: 'apps/api/src/features/services/planted.repository.ts', code: "import { computeAll } from '@kaiji/metrics';\ncomputeAll;", rule: IMPORTS },
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

/** @type {Plant[]} */
const IN_ANY_CODE = [
  { what: 'a promise nobody waits for', file: EXISTING, code: 'export const f = () => {\n  Promise.resolve(1);\n};', rule: '@typescript-eslint/no-floating-promises', typed: true },
  { what: 'an any', file: EXISTING, code: 'export const f = (x: any) => typeof x;', rule: '@typescript-eslint/no-explicit-any', typed: true },
  { what: 'a default export', file: EXISTING, code: 'export default 1;', rule: 'no-restricted-exports', typed: true },
  { what: 'a disabled rule', file: EXISTING, code: '/* eslint-disable */\nexport const f = (x: any) => typeof x;', rule: '@typescript-eslint/no-explicit-any', typed: true },
  { what: 'a ts-ignore', file: EXISTING, code: '// @ts-ignore\nexport const x: number = 1;', rule: '@typescript-eslint/ban-ts-comment', typed: true },
  { what: 'a type imported as a value', file: 'libs/forms/src/index.ts', code: "import { AnswerIssue } from './validation/answer-issue';\nexport const f = (x: AnswerIssue) => x;", rule: '@typescript-eslint/consistent-type-imports', typed: true },
];

/** @type {Plant[]} */
export const PLANTED_VIOLATIONS = [...BETWEEN_PROJECTS, ...BETWEEN_FOLDERS, ...IN_THE_API, ...IN_METRICS, ...ON_THE_SCREENS, ...IN_ANY_CODE];

const innocent = [
  { file: 'libs/metrics/src/planted.ts', code: 'export const at = (ms: number) => new Date(ms).toISOString();' },
  { file: 'apps/api/src/features/figures/planted.ts', code: "import * as evidence from '../evidence';\nimport { computeAll } from '@kaiji/metrics';\nevidence;\ncomputeAll;" },
  { file: 'apps/api/src/features/services/planted.repository.ts', code: "import { DataSource } from 'typeorm';\nDataSource;" },
  { file: 'apps/api/src/features/evidence/planted.ts', code: "import { buildRuns } from '@kaiji/metrics';\nimport type { FigureInput } from '@kaiji/metrics';\nbuildRuns;\nexport type F = FigureInput;" },
  { file: 'apps/api/src/app.planted.ts', code: "import * as figures from './features/figures';\nimport * as clock from './platform/clock';\nfigures;\nclock;" },
  { file: 'apps/web/src/features/planted/planted.tsx', code: "import * as api from '../../shared/api/request';\napi;\nexport const page = <p className=\"big\">{'—'}</p>;" },
  { file: 'apps/cli/src/planted.ts', code: "import * as contracts from '@kaiji/contracts';\nimport * as ledger from '@kaiji/ledger';\nimport * as metrics from '@kaiji/metrics';\ncontracts;\nledger;\nmetrics;" },
];

/** Code that breaks no boundary: a rule that refuses everything would catch every plant too. */
export const INNOCENT_CODE = innocent;
