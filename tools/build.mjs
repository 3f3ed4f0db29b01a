import { buildWhatIsStale } from './launcher/build.mjs';

try {
  await buildWhatIsStale(console.log, () => undefined);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
