import { nodeVersionProblem } from './launcher/node-version.mjs';

const problem = nodeVersionProblem(process.versions.node);
if (problem) {
  console.error(problem);
  process.exit(1);
}

// Only now, so that an old Node.js gets the message above and not a syntax error from further in.
const { HELP, readStartArguments } = await import('./launcher/start-arguments.mjs');
const { launch } = await import('./launcher/launch.mjs');
const { StartRefusal } = await import('./postgres/start-refusal.mjs');

process.stdout.on('error', () => undefined);
process.stderr.on('error', () => undefined);

try {
  const options = readStartArguments(process.argv.slice(2), process.env);
  if (options.help) console.log(HELP);
  else process.exitCode = await launch(options);
} catch (error) {
  console.error(error instanceof StartRefusal ? error.message : error);
  process.exitCode = 1;
}
process.exit();
