import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nodeVersionProblem } from './node-version.mjs';
import { readStartArguments } from './start-arguments.mjs';

test('without arguments: port 3000, with the sample', () => {
  assert.deepEqual(readStartArguments([], {}), { help: false, port: 3000, sample: true });
});

test('an argument beats the environment', () => {
  assert.equal(readStartArguments(['--port', '4000'], { PORT: '5000' }).port, 4000);
  assert.equal(readStartArguments([], { PORT: '5000' }).port, 5000);
});

test('the sample is left out by flag or by variable', () => {
  assert.equal(readStartArguments(['--no-sample'], {}).sample, false);
  assert.equal(readStartArguments([], { KAIJI_NO_SAMPLE: '1' }).sample, false);
});

for (const port of ['0', '65536', 'http', '-1', '3000.5', ' 3000']) {
  test(`port "${port}" is refused with its value`, () => {
    assert.throws(() => readStartArguments([`--port=${port}`], {}), { name: 'StartRefusal', message: new RegExp(`Not a port number: ${port}`) });
  });
}

test('an unknown flag is refused by name', () => {
  assert.throws(() => readStartArguments(['--prot', '1'], {}), /--prot/);
});

test('Node.js 20.19 and later will do', () => {
  for (const version of ['20.19.0', '20.20.2', '22.0.0', '24.1.0']) assert.equal(nodeVersionProblem(version), undefined);
  for (const version of ['18.20.0', '20.18.9', '20.0.0']) assert.match(nodeVersionProblem(version) ?? '', new RegExp(`this is ${version}`));
});
