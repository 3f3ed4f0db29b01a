const path = require('node:path');

// Mutants are tried against the first twentieth of each property's tries: see src/testing/tries.ts.
process.env.KAIJI_PROPERTY_DIVISOR ??= '20';

const [unit] = require('../../jest.config.cjs').projects;

/** The unit tests of this package alone, as StrykerJS runs them from the root of the repository (or from its copy of it). */
module.exports = {
  ...unit,
  displayName: 'metrics',
  rootDir: path.join(__dirname, '../..'),
  testMatch: ['<rootDir>/libs/metrics/src/**/*.spec.ts'],
  maxWorkers: 1,
};
