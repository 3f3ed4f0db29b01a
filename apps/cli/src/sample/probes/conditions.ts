import { LOCATIONS } from '../sample-service';
import type { IncidentStory, MaintenanceStory, ProbeEffect, Story } from '../story/story';
import type { ProbeSeries } from './probe-series';

const OUTCOME_OF_IMPACT = { outage: 'down', partial: 'down', degraded: 'degraded', none: 'degraded' } as const;
/** Troubles of the prober win over what it would have seen; a stop wins over slowness. */
const PRECEDENCE: readonly ProbeEffect['outcome'][] = ['silent', 'unknown', 'down', 'degraded'];

function effectOfIncident({ checks, impact, occurredAt, restoredAt }: IncidentStory): ProbeEffect {
  const outcome = OUTCOME_OF_IMPACT[impact];
  const detail = outcome === 'down' ? 'HTTP 503' : undefined;
  return { from: occurredAt, to: restoredAt, checks, locations: LOCATIONS, outcome, detail };
}

function effectsOfMaintenance({ closed }: MaintenanceStory): ProbeEffect[] {
  if (closed === null) return [];
  return [{ ...closed, checks: ['app-login', 'app-api'], locations: LOCATIONS, outcome: 'down', detail: 'HTTP 503 (maintenance)' }];
}

/** What a series met otherwise than "up", sorted and without overlaps. */
export function conditionsOf({ check, location }: ProbeSeries, story: Story): ProbeEffect[] {
  const effects = [
    ...story.troubles,
    ...story.incidents.map(effectOfIncident),
    ...story.maintenances.flatMap(effectsOfMaintenance),
  ].filter((effect) => effect.checks.includes(check) && effect.locations.includes(location));
  const edges = [...new Set(effects.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  return edges.flatMap((from, index) => {
    const to = edges[index + 1] ?? from;
    const open = effects.filter((effect) => effect.from <= from && effect.to >= to);
    const worst = open.sort((a, b) => PRECEDENCE.indexOf(a.outcome) - PRECEDENCE.indexOf(b.outcome))[0];
    return worst && from < to ? [{ ...worst, from, to }] : [];
  });
}
