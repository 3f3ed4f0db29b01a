import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { sourceStamp } from './source-stamp.mjs';

/** @type {string} */
let project;
before(() => {
  project = mkdtempSync(path.join(tmpdir(), 'kaiji-stamp-'));
  for (const folder of ['apps/api/src', 'apps/api/dist', 'libs']) mkdirSync(path.join(project, folder), { recursive: true });
  writeFileSync(path.join(project, 'package-lock.json'), '{}');
  writeFileSync(path.join(project, 'apps/api/src/a.ts'), 'a');
});
after(() => rmSync(project, { recursive: true }));

/** @param {string} file @param {string} content */
const change = (file, content) => writeFileSync(path.join(project, file), content);

test('a build’s output does not make the sources look changed', () => {
  const before = sourceStamp(project);
  change('apps/api/dist/a.js', 'new');
  change('apps/api/tsconfig.tsbuildinfo', 'new');
  assert.equal(sourceStamp(project), before);
});

for (const [file, content] of [['apps/api/src/a.ts', 'b'], ['apps/api/src/new.ts', ''], ['libs/new.json', ''], ['package-lock.json', '{"a":1}']]) {
  test(`a change of ${file} does`, () => {
    const before = sourceStamp(project);
    change(/** @type {string} */ (file), /** @type {string} */ (content));
    assert.notEqual(sourceStamp(project), before);
  });
}

test('content that moves from one file to another is a change', () => {
  change('apps/api/src/a.ts', 'xy');
  change('apps/api/src/new.ts', '');
  const before = sourceStamp(project);
  change('apps/api/src/a.ts', 'x');
  change('apps/api/src/new.ts', 'y');
  assert.notEqual(sourceStamp(project), before);
});
