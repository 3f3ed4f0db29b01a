import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inProject } from '../tools/project.mjs';

/**
 * The built part of the project that an application's package would get.
 * @param {...string} parts
 */
export function built(...parts) {
  const file = inProject(...parts);
  if (!existsSync(file)) throw new Error(`${file} is missing: run npm run build first.`);
  return createRequire(import.meta.url)(file);
}

/**
 * A package as the API gets it.
 * @param {string} name
 */
export const fromApi = (name) => createRequire(inProject('apps', 'api', 'package.json'))(name);
