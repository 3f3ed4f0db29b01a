const API = 'apps/api/src';

/** Intake cuts time into days and results into runs; it computes no figure. */
const METRICS_AT_INTAKE = ['addDays', 'buildRuns', 'localDateOf', 'periodFromDates', 'RUN_BREAK_FACTOR', 'wholeDaysOf', 'zonedStartOfDay'];

const TYPEORM = {
  name: 'typeorm',
  allowTypeImports: true,
  message: 'SQL belongs to *.repository.ts, *.entity.ts and platform/database.',
};
const METRICS = { name: '@kaiji/metrics', allowTypeImports: true, message: 'Figures are computed in features/figures only (types are fine).' };
const FIGURES = {
  name: '@kaiji/evidence',
  importNames: ['figuresOf', 'uptimeOf'],
  message: 'Figures are computed in features/figures only.',
};
const METRICS_LIST = { ...METRICS, allowImportNames: METRICS_AT_INTAKE };

/** Calls that put SQL where only repositories may have it. */
const SQL_CALLS = {
  selector: 'CallExpression[callee.property.name=/^(createQueryBuilder|getRepository|createQueryRunner)$/]',
  message: 'SQL belongs to *.repository.ts, *.entity.ts and platform/database.',
};

const STORES = ['*.repository.ts', '*.entity.ts'];

/** @param {string} folder @param {object[]} metrics what may not be taken from @kaiji/metrics there */
const area = (folder, metrics) => [
  {
    files: [`${folder}/**/*.ts`],
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', { paths: [TYPEORM, ...metrics] }],
      'no-restricted-syntax': ['error', SQL_CALLS],
    },
  },
  {
    files: STORES.map((name) => `${folder}/**/${name}`),
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { paths: metrics }], 'no-restricted-syntax': 'off' },
  },
];

/** Who may use the database and the figures' functions. A later area replaces an earlier one. */
export const apiImports = [
  ...area(API, [METRICS, FIGURES]),
  ...area(`${API}/features/evidence`, [METRICS_LIST, FIGURES]),
  ...area(`${API}/features/figures`, []),
  {
    files: [`${API}/platform/database/**/*.ts`],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { paths: [METRICS, FIGURES] }], 'no-restricted-syntax': 'off' },
  },
  {
    files: [`${API}/**/*.spec.ts`, `${API}/**/testing/**/*.ts`],
    rules: { '@typescript-eslint/no-restricted-imports': 'off', 'no-restricted-syntax': 'off' },
  },
];
