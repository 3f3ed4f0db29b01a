import { readFileSync } from 'node:fs';

/**
 * @typedef {object} Tally
 * @property {number} passed
 * @property {number} failed
 */

/**
 * Jest's JSON report. A file that does not even load has no tests that could fail, so it counts as one.
 * @param {string} file
 * @returns {Tally}
 */
export function jestTally(file) {
  const report = read(file);
  return { passed: report.numPassedTests, failed: report.numFailedTests + report.numRuntimeErrorTestSuites };
}

/**
 * Playwright's JSON report. A test that passed only when tried again has not passed.
 * @param {string} file
 * @returns {Tally}
 */
export function playwrightTally(file) {
  const { stats, errors } = read(file);
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

/**
 * The TAP report of Node's own test runner.
 * @param {string} file
 * @returns {Tally}
 */
export function tapTally(file) {
  const text = readFileSync(file, 'utf8');
  const count = (/** @type {string} */ name) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(text)?.[1]);
  return { passed: count('pass'), failed: count('fail') + count('cancelled') };
}

/** @param {string} file */
function read(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/**
 * What a step counts: its report, or one for the whole of it. A step that failed is never without a failure, whatever its report says.
 * @param {boolean} succeeded
 * @param {() => Tally} [report]
 * @returns {Tally}
 */
export function stepTally(succeeded, report) {
  if (!report) return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const tally = readable(report) ?? { passed: 0, failed: 1 };
  return succeeded ? tally : { ...tally, failed: Math.max(tally.failed, 1) };
}

/** @param {() => Tally} report */
function readable(report) {
  try {
    const tally = report();
    return Number.isInteger(tally.passed) && Number.isInteger(tally.failed) ? tally : undefined;
  } catch {
    return undefined;
  }
}
