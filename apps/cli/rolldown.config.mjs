import { defineConfig } from 'rolldown';

/** The verifier of evidence packages as one file, which needs nothing but Node.js: it goes into every package. */
export default defineConfig({
  input: 'src/verify/standalone.ts',
  platform: 'node',
  output: { file: 'dist/kaiji-verify.mjs', format: 'esm', banner: '#!/usr/bin/env node' },
});
