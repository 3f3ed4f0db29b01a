import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { jestTally, playwrightTally, stepTally, tapTally } from './tally.mjs';

/** @type {string} */
let folder;
before(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kaiji-tally-'));
});
after(() => rmSync(folder, { recursive: true }));

/** @param {string} text */
function report(text) {
  const file = path.join(folder, 'report');
  writeFileSync(file, text);
  return file;
}

test('Jest: a file that does not load counts as a failure', () => {
  const file = report(JSON.stringify({ numPassedTests: 7, numFailedTests: 2, numRuntimeErrorTestSuites: 1 }));
  assert.deepEqual(jestTally(file), { passed: 7, failed: 3 });
});

test('Playwright: flaky tests and errors outside tests count as failures', () => {
  const file = report(JSON.stringify({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 3 }, errors: [{ message: 'no config' }] }));
  assert.deepEqual(playwrightTally(file), { passed: 5, failed: 3 });
});

test('Node’s runner: cancelled tests count as failures', () => {
  assert.deepEqual(tapTally(report('TAP version 13\n# tests 9\n# pass 6\n# fail 2\n# cancelled 1\n')), { passed: 6, failed: 3 });
});

test('a step without a report counts as one', () => {
  assert.deepEqual(stepTally(true), { passed: 1, failed: 0 });
  assert.deepEqual(stepTally(false), { passed: 0, failed: 1 });
});

test('a step that failed has a failure even when its report has none', () => {
  assert.deepEqual(stepTally(false, () => ({ passed: 4, failed: 0 })), { passed: 4, failed: 1 });
});

test('a report that is missing or unreadable is a failure, also when the program ended well', () => {
  assert.deepEqual(stepTally(true, () => jestTally(path.join(folder, 'none'))), { passed: 0, failed: 1 });
  assert.deepEqual(stepTally(true, () => tapTally(report('nothing'))), { passed: 0, failed: 1 });
});
