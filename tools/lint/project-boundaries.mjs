/**
 * @typedef {object} Constraint
 * @property {string} sourceTag
 * @property {string[]} onlyDependOnLibsWithTags
 * @property {string[]} [allowedExternalImports]
 * @property {string[]} [bannedExternalImports]
 */

/**
 * What each project may depend on, by the tags in its package.json.
 * @type {Constraint[]}
 */
const CONSTRAINTS = [
  { sourceTag: 'type:domain', onlyDependOnLibsWithTags: [], allowedExternalImports: [] },
  { sourceTag: 'type:contract', onlyDependOnLibsWithTags: [], allowedExternalImports: ['zod'] },
  {
    sourceTag: 'type:evidence',
    onlyDependOnLibsWithTags: ['type:contract', 'type:domain'],
    allowedExternalImports: ['@holiday-jp/holiday_jp', 'hyparquet', 'hyparquet-writer'],
  },
  { sourceTag: 'type:forms', onlyDependOnLibsWithTags: ['type:contract'], allowedExternalImports: [] },
  {
    sourceTag: 'scope:web',
    onlyDependOnLibsWithTags: ['type:contract', 'type:forms'],
    bannedExternalImports: ['@nestjs/*', 'typeorm', 'pg', 'pg-*', 'fastify', '@fastify/*'],
  },
  {
    sourceTag: 'scope:api',
    onlyDependOnLibsWithTags: ['type:domain', 'type:contract', 'type:evidence', 'type:forms'],
    bannedExternalImports: ['react', 'react-dom', 'recharts', '@mantine/*', '@tanstack/*'],
  },
  {
    sourceTag: 'scope:cli',
    onlyDependOnLibsWithTags: ['type:domain', 'type:contract', 'type:evidence'],
    bannedExternalImports: ['react', 'react-dom', 'recharts', '@nestjs/*', 'typeorm', 'pg', 'pg-*'],
  },
];

/** Tests may use the test tools on top. */
const TEST_CONSTRAINTS = CONSTRAINTS.map((constraint) =>
  constraint.allowedExternalImports ? { ...constraint, allowedExternalImports: [...constraint.allowedExternalImports, 'fast-check', '@sigstore/verify/*'] } : constraint,
);

/** @param {Constraint[]} depConstraints */
const rule = (depConstraints) => ({
  '@nx/enforce-module-boundaries': ['error', { enforceBuildableLibDependency: false, allow: [], depConstraints }],
});

/** @param {object} nx the Nx plugin */
export const projectBoundaries = (nx) => [
  { files: ['{apps,libs}/*/**/*.{ts,tsx}'], plugins: { '@nx': nx }, rules: rule(CONSTRAINTS) },
  { files: ['{apps,libs}/*/**/*.spec.{ts,tsx}', '{apps,libs}/*/src/**/testing/**', 'apps/*/test/**'], rules: rule(TEST_CONSTRAINTS) },
];
