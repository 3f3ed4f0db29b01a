import { startNx } from '../launcher/build.mjs';

/** Nx's boundary rule says nothing at all while no project graph is cached, so one is made first. */
export async function buildProjectGraph() {
  const { code, output } = await startNx(['show', 'projects']).done;
  if (code !== 0) throw new Error(`Nx could not read the projects:\n${output}`);
}
