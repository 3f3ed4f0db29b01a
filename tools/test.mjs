import { mkdirSync, rmSync } from 'node:fs';
import { REPORT_FOLDER, STEPS } from './test/steps.mjs';
import { runStep } from './test/run-step.mjs';

rmSync(REPORT_FOLDER, { recursive: true, force: true });
mkdirSync(REPORT_FOLDER, { recursive: true });

// Every step runs, whatever became of the one before: a red build should show all that is wrong at once.
/** @type {Awaited<ReturnType<typeof runStep>>[]} */
const results = [];
for (const step of STEPS) results.push(await runStep(step));

console.log('\n━━ summary');
for (const { name, seconds, passed, failed } of results) {
  console.log(`${failed > 0 ? '✗' : '✓'} ${name.padEnd(28)} ${seconds.toFixed(1).padStart(6)} s  ${passed} passed, ${failed} failed`);
}
const sum = (/** @type {'passed' | 'failed'} */ key) => results.reduce((total, result) => total + result[key], 0);
process.exitCode = sum('failed') > 0 ? 1 : 0;
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
