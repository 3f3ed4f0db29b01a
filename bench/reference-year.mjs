import { built } from './project-packages.mjs';

/** The sample's reference year: four million results and all the records beside them, from the built command line program. */
export function referenceYear() {
  const part = (/** @type {string[]} */ ...parts) => built('apps', 'cli', 'dist', 'sample', ...parts);
  const { REFERENCE_YEAR, REFERENCE_STORY } = part('story', 'reference-year.js');
  const { laneBatches } = part('probes', 'lane-batches.js');
  const { LANES } = part('probes', 'probe-series.js');
  const { incidentRecord } = part('records', 'incident-records.js');
  const { maintenanceRecord } = part('records', 'maintenance-records.js');
  const { SAMPLE_SERVICE } = part('sample-service.js');
  const sample = { span: REFERENCE_YEAR, story: REFERENCE_STORY };
  const known = Infinity;
  return {
    definition: SAMPLE_SERVICE,
    incidents: REFERENCE_STORY.incidents.map((/** @type {object} */ one) => incidentRecord(one, known)),
    maintenances: REFERENCE_STORY.maintenances.map((/** @type {object} */ one) => maintenanceRecord(one, known)),
    /** @returns {Iterable<{body: Buffer, results: number, repeat: boolean}>[]} one after the other within a lane, the lanes side by side */
    lanes: () => LANES.map((/** @type {object} */ lane) => laneBatches(lane, sample)),
  };
}

/**
 * @param {import('./kaiji-server.mjs').KaijiServer} server
 * @param {ReturnType<typeof referenceYear>} year
 * @returns {Promise<number>} how many results were taken
 */
export async function loadReferenceYear({ ask }, year) {
  await ask('PUT', 'services/bench', year.definition);
  for (const { id, record } of year.incidents) await ask('PUT', `services/bench/incidents/${id}`, record);
  for (const { id, record } of year.maintenances) await ask('PUT', `services/bench/maintenances/${id}`, record);
  let accepted = 0;
  const send = async (/** @type {Iterable<{body: Buffer, repeat: boolean}>} */ lane) => {
    for (const { body, repeat } of lane) {
      if (repeat) continue;
      const answer = await ask('POST', 'services/bench/probe-results', body);
      accepted += answer.accepted;
    }
  };
  await Promise.all(year.lanes().map(send));
  return accepted;
}
