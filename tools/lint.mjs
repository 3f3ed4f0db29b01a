import { ESLint } from 'eslint';
import { buildProjectGraph } from './lint/project-graph.mjs';
import { PROJECT } from './project.mjs';

const paths = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));

await buildProjectGraph();
const eslint = new ESLint({ cwd: PROJECT, fix: process.argv.includes('--fix') });
const results = await eslint.lintFiles(paths.length > 0 ? paths : ['.']);
await ESLint.outputFixes(results);
const formatter = await eslint.loadFormatter('stylish');
const report = await formatter.format(results);
if (report) console.log(report);
const problems = results.reduce((sum, { errorCount, warningCount }) => sum + errorCount + warningCount, 0);
console.log(`lint: ${results.length} files, ${problems} problems`);
process.exitCode = problems > 0 ? 1 : 0;
