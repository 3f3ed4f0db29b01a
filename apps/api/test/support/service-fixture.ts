import type { ServiceDefinitionInput } from '@kaiji/contracts';

/** A small service: one component, one check a minute from one place. */
export const SMALL_SERVICE: ServiceDefinitionInput = {
  name: '勤怠クラウド',
  components: [
    {
      key: 'web',
      name: 'Web',
      layer: 'application',
      checks: [{ key: 'http', name: 'HTTP応答', intervalSeconds: 60, locations: ['tokyo'] }],
    },
  ],
};

export interface ProbeResult {
  check: string;
  at: string;
  outcome: 'up' | 'down' | 'degraded' | 'unknown';
  location?: string;
  latencyMs?: number;
  detail?: string;
}

/** Results at a steady pace over `[from, to)`; `outcome` says what each one is. */
export function steadyResults(
  from: string,
  to: string,
  outcome: (atMs: number) => ProbeResult['outcome'] = () => 'up',
  stepMs = 60_000,
): ProbeResult[] {
  const results: ProbeResult[] = [];
  for (let atMs = Date.parse(from); atMs < Date.parse(to); atMs += stepMs) {
    results.push({ check: 'http', location: 'tokyo', at: new Date(atMs).toISOString(), outcome: outcome(atMs) });
  }
  return results;
}
