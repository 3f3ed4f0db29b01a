import { inProject } from '../project.mjs';
import { startProgram } from './child-program.mjs';

/**
 * Loads the sample data through the API, as any other client would.
 * @param {{url: string, token: string}} access
 */
export function startSample({ url, token }) {
  const program = inProject('apps', 'cli', 'bin', 'kaiji.cjs');
  return startProgram([program, 'sample', '--url', url], { env: { ...process.env, KAIJI_TOKEN: token } });
}
