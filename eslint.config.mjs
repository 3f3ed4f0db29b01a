import nx from '@nx/eslint-plugin';
import boundaries from 'eslint-plugin-boundaries';
import { defineConfig } from 'eslint/config';
import { apiImports } from './tools/lint/api-imports.mjs';
import { codeRules } from './tools/lint/code-rules.mjs';
import { folderBoundaries } from './tools/lint/folder-boundaries.mjs';
import { metricsPurity } from './tools/lint/metrics-purity.mjs';
import { projectBoundaries } from './tools/lint/project-boundaries.mjs';
import { screenCopy } from './tools/lint/screen-copy.mjs';

export default defineConfig(
  { ignores: ['**/dist/**', '.nx/**', '.kaiji/**', 'coverage/**', 'test-results/**', 'playwright-report/**', 'bench/results/**', 'tmp/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  ...codeRules(import.meta.dirname),
  ...projectBoundaries(nx),
  ...folderBoundaries(boundaries),
  ...apiImports,
  ...metricsPurity,
  ...screenCopy,
);
