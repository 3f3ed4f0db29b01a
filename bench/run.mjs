import { figures } from './figures.mjs';
import { intake } from './intake.mjs';
import { metrics } from './metrics.mjs';
import { sealing } from './sealing.mjs';
import { web } from './web.mjs';

/** @type {Record<string, {title: string, run: (print: (line: string) => void) => Promise<void>}>} */
const BENCHES = { metrics, intake, figures, sealing, web };

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  console.error(`No such benchmark: ${unknown.join(', ')}. There are: ${Object.keys(BENCHES).join(', ')}.`);
  process.exit(2);
}

for (const [name, { title, run }] of Object.entries(BENCHES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n${name}: ${title}`);
  await run((line) => console.log(`  ${line}`));
}
