import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const source = (lib: string): string => fileURLToPath(new URL(`../../libs/${lib}/src`, import.meta.url));

export default defineConfig({
  base: '/',
  plugins: [react()],
  resolve: { alias: { '@kaiji/contracts': source('contracts'), '@kaiji/forms': source('forms') } },
  server: { proxy: { '/api': process.env.KAIJI_API_URL ?? 'http://127.0.0.1:3000' } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    // The first with `light-dark()`: lowered, it would no longer follow the appearance that is chosen on the screen.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    rolldownOptions: {
      // The screens read tables and types of the contracts; the schemas are the server's, so unused ones may go.
      treeshake: { manualPureFunctions: ['z'] },
    },
  },
});
