import { existsSync } from 'node:fs';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { buildProjectGraph } from './lint/project-graph.mjs';
import { INNOCENT_CODE, PLANTED_VIOLATIONS } from './lint/planted-violations.mjs';
import { PROJECT, inProject } from './project.mjs';

// Lint that has stopped biting looks like lint that is content. So: plant violations, in memory, and expect each to be caught by its rule.
const BOUNDARY_RULES = [
  '@nx/enforce-module-boundaries',
  'boundaries/dependencies',
  '@typescript-eslint/no-restricted-imports',
  'no-restricted-syntax',
  'no-restricted-globals',
];

const untyped = new ESLint({ cwd: PROJECT, overrideConfig: /** @type {import('eslint').Linter.Config} */ (tseslint.configs.disableTypeChecked) });
// Otherwise, under CI, typescript-eslint would look at the file on the disk and not at the planted text.
const typed = new ESLint({ cwd: PROJECT, overrideConfig: { languageOptions: { parserOptions: { disallowAutomaticSingleRunInference: true } } } });

/** @param {{file: string, code: string, typed?: boolean}} plant */
async function rulesThatSpeak(plant) {
  const [result] = await (plant.typed ? typed : untyped).lintText(plant.code, { filePath: inProject(plant.file) });
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
}

await buildProjectGraph();
const failures = [];
for (const plant of PLANTED_VIOLATIONS) {
  if (plant.typed && !existsSync(inProject(plant.file))) failures.push(`${plant.file} does not exist: plant it elsewhere`);
  const rules = await rulesThatSpeak(plant);
  if (!rules.includes(plant.rule)) failures.push(`not caught by ${plant.rule}: ${plant.what} (${plant.file}); spoke: ${rules.join(', ') || 'none'}`);
}
for (const code of INNOCENT_CODE) {
  const rules = (await rulesThatSpeak(code)).filter((rule) => BOUNDARY_RULES.includes(rule) || rule.startsWith('Parsing error'));
  if (rules.length > 0) failures.push(`refused although allowed: ${code.file}: ${rules.join(', ')}`);
}
failures.forEach((failure) => console.error(failure));
console.log(`canary: ${PLANTED_VIOLATIONS.length} planted violations, ${INNOCENT_CODE.length} allowed files, ${failures.length} wrong`);
process.exitCode = failures.length > 0 ? 1 : 0;
