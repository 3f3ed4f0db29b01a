import tseslint from 'typescript-eslint';

const PROJECTS = ['libs/*/tsconfig.spec.json', 'apps/api/tsconfig.spec.json', 'apps/cli/tsconfig.spec.json', 'apps/web/tsconfig.json'];
const TYPED = ['{apps,libs}/*/{src,test}/**/*.{ts,tsx}'];
const TESTS = ['**/*.spec.{ts,tsx,mjs}', '**/testing/**', 'apps/*/test/**', 'e2e/**'];

const OFF_IN_TESTS = ['max-lines', 'max-lines-per-function', '@typescript-eslint/unbound-method'];

// Tests read answers as they come over the wire.
const UNSAFE = ['assignment', 'member-access', 'call', 'return', 'argument'].map((what) => `@typescript-eslint/no-unsafe-${what}`);

const UNUSED = { ignoreRestSiblings: true, varsIgnorePattern: '^_', argsIgnorePattern: '^_' };

const EVERYWHERE = {
  '@typescript-eslint/no-unused-vars': ['error', UNUSED],
  eqeqeq: ['error', 'always', { null: 'ignore' }],
  'no-var': 'error',
  'prefer-const': 'error',
};

const NO_DEFAULT_EXPORTS = { direct: true, named: true, defaultFrom: true, namedFrom: true, namespaceFrom: true };

/** @param {string} root */
export const codeRules = (root) => [
  { files: ['**/*.{ts,tsx,mjs,cjs}'], extends: [tseslint.configs.recommended], rules: EVERYWHERE },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  {
    files: TYPED,
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { project: PROJECTS, tsconfigRootDir: root } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/only-throw-error': ['error', { allow: [{ from: 'package', package: '@tanstack/router-core', name: 'Redirect' }] }],
      'no-restricted-exports': ['error', { restrictDefaultExports: NO_DEFAULT_EXPORTS }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: ['apps/web/vite.config.ts', 'e2e/*.ts'], rules: { 'no-restricted-exports': 'off' } },
  { files: ['apps/api/src/platform/database/migrations/*.ts'], rules: { 'max-lines-per-function': 'off' } },
  { files: TESTS, rules: Object.fromEntries([...OFF_IN_TESTS, ...UNSAFE].map((name) => [name, 'off'])) },
];
