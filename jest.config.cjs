const path = require('node:path');

const swc = [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
      keepClassNames: true,
    },
    module: { type: 'commonjs' },
    sourceMaps: 'inline',
  },
];

/** Packages that come as ES modules only: Jest reads them as CommonJS, like our own code. */
const ES_MODULES = ['hyparquet', 'hyparquet-writer', 'openid-client', 'oauth4webapi', 'jose'];

/** One Jest project: `unit` needs nothing, `integration` gets a real PostgreSQL from global set-up. */
const project = (displayName, testMatch, extra = {}) => ({
  displayName,
  rootDir: __dirname,
  testEnvironment: 'node',
  testMatch,
  transform: { '^.+\\.tsx?$': swc, [`/node_modules/(${ES_MODULES.join('|')})/.+\\.js$`]: swc },
  transformIgnorePatterns: [`/node_modules/(?!(${ES_MODULES.join('|')})/)`],
  moduleNameMapper: { '^@kaiji/(metrics|contracts|evidence|forms|ledger)$': path.join(__dirname, 'libs/$1/src') },
  modulePathIgnorePatterns: ['/dist/'],
  ...extra,
});

module.exports = {
  maxWorkers: 2,
  projects: [
    project('unit', ['<rootDir>/{libs,apps}/*/src/**/*.spec.ts']),
    project('integration', ['<rootDir>/apps/*/test/**/*.spec.ts'], {
      globalSetup: '<rootDir>/tools/testing/jest-global-setup.cjs',
      globalTeardown: '<rootDir>/tools/testing/jest-global-teardown.cjs',
      setupFilesAfterEnv: ['<rootDir>/tools/testing/jest-patience.cjs'],
    }),
  ],
};
