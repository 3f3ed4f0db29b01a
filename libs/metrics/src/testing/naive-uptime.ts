import { type FigureInput, type Interval, type Outcome, type ProbeResult, type UptimeTotals } from '..';

/*
 * The definitions read literally, one second after the other, from raw results: slow, and without anything in common with the
 * library but its types. Works for inputs on whole seconds without service hours and with integer weights.
 */

type Known = 'up' | 'degraded' | 'down' | 'unknown';

const within = (t: number, { from, to }: Interval): boolean => t >= from && t < to;

/** The outcome of every result with its confirmation, for one location. */
function settled(results: readonly ProbeResult[], confirmFailures: number): { result: ProbeResult; state: Known }[] {
  return results.map((result, i) => {
    if (result.outcome !== 'down') return { result, state: result.outcome };
    const isSuccess = (outcome: Outcome): boolean => outcome === 'up' || outcome === 'degraded';
    const before = results.slice(0, i).findLastIndex(({ outcome }) => isSuccess(outcome));
    const after = results.findIndex(({ outcome }, j) => j > i && isSuccess(outcome));
    const episode = results.slice(before + 1, after < 0 ? results.length : after).filter(({ outcome }) => outcome === 'down');
    return { result, state: episode.length >= confirmFailures ? 'down' : after < 0 ? 'unknown' : 'up' };
  });
}

function locationAt(t: number, states: readonly { result: ProbeResult; state: Known }[], staleAfterIntervals: number): Known {
  const i = states.findLastIndex(({ result }) => result.at <= t);
  const current = states[i];
  if (!current) return 'unknown';
  const next = states[i + 1]?.result;
  const own = staleAfterIntervals * current.result.intervalMs;
  const reaches = next && next.at - current.result.at <= staleAfterIntervals * Math.max(current.result.intervalMs, next.intervalMs);
  return reaches || t - current.result.at < own ? current.state : 'unknown';
}

function checkAt(states: readonly Known[]): Known {
  const reporting = states.filter((state) => state !== 'unknown');
  const down = reporting.filter((state) => state === 'down').length;
  const impaired = reporting.filter((state) => state !== 'up').length;
  if (reporting.length === 0) return 'unknown';
  if (down > reporting.length / 2) return 'down';
  return impaired > reporting.length / 2 ? 'degraded' : 'up';
}

const kth = (values: number[], k: number): number => values.sort((a, b) => a - b)[k - 1]!;

interface Loss {
  readonly lo: number;
  readonly hi: number;
}

const most = (losses: readonly Loss[]): Loss => ({
  lo: Math.max(0, ...losses.map(({ lo }) => lo)),
  hi: Math.max(0, ...losses.map(({ hi }) => hi)),
});

/** Totals of an input whose runs are ignored in favour of the raw results. */
export function naiveUptime(input: FigureInput, results: readonly ProbeResult[]): UptimeTotals {
  const { policy, service, period, asOf } = input;
  const lostIn = { down: 1, outage: 1, partial: policy.partialWeight, degraded: policy.degradedWeight, up: 0, none: 0 };
  const planned = input.maintenances.map(({ revisions }) => revisions[0]!);
  const isEligible = (row: (typeof planned)[number]) => row.startsAt - row.announcedAt >= policy.maintenanceNoticeDays * 86_400_000;
  const states = new Map<string, { result: ProbeResult; state: Known }[][]>();
  for (const check of new Set(results.map((result) => result.check))) {
    const own = results.filter((result) => result.check === check);
    const locations = [...new Set(own.map(({ location }) => location))];
    states.set(
      check,
      locations.map((location) =>
        settled(
          own.filter((result) => result.location === location).sort((a, b) => a.at - b.at),
          policy.confirmFailures,
        ),
      ),
    );
  }
  const componentAt = (t: number, key: string, checks: readonly string[]): Loss => {
    const corrections = input.corrections.filter((row) => within(t, row) && row.components?.includes(key)).map(({ state }) => state);
    if (corrections.length > 0) {
      const worst = (['down', 'degraded', 'unknown', 'up'] as const).find((state) => corrections.includes(state))!;
      return worst === 'unknown' ? { lo: 0, hi: 1 } : { lo: lostIn[worst], hi: lostIn[worst] };
    }
    const verdicts = checks.map((check) =>
      checkAt((states.get(check) ?? []).map((each) => locationAt(t, each, policy.staleAfterIntervals))),
    );
    const open = input.incidents.filter(
      ({ occurredAt, restoredAt, components }) => within(t, { from: occurredAt, to: restoredAt ?? Infinity }) && components?.includes(key),
    );
    const probed = verdicts.map((state) => (state === 'unknown' ? { lo: 0, hi: 1 } : { lo: lostIn[state], hi: lostIn[state] }));
    const loss = most([...probed, ...open.map(({ impact }) => ({ lo: lostIn[impact], hi: lostIn[impact] }))]);
    const inMaintenance = planned.some((row) => !isEligible(row) && within(t, { from: row.startsAt, to: row.endsAt }));
    return inMaintenance ? { lo: loss.hi, hi: loss.hi } : loss;
  };
  const totals = { agreedMs: 0, upMs: 0, downMs: 0, unknownMs: 0 };
  for (let t = period.from; t < Math.min(period.to, asOf); t += 1000) {
    if (planned.some((row) => isEligible(row) && within(t, { from: row.startsAt, to: row.endsAt }))) continue;
    const losses = service.components.map(({ key, checks, group }) => ({
      group,
      ...componentAt(
        t,
        key,
        checks.map((check) => check.key),
      ),
    }));
    const groups = new Set(losses.flatMap(({ group }) => group?.key ?? []));
    const grouped = [...groups].map((key): Loss => {
      const members = losses.filter(({ group }) => group?.key === key);
      const { required } = members[0]!.group!;
      return {
        lo: kth(
          members.map(({ lo }) => lo),
          required,
        ),
        hi: kth(
          members.map(({ hi }) => hi),
          required,
        ),
      };
    });
    const whole = input.incidents.filter(
      ({ occurredAt, restoredAt, components }) => !components && within(t, { from: occurredAt, to: restoredAt ?? Infinity }),
    );
    const { lo, hi } = most([
      ...losses.filter(({ group }) => !group),
      ...grouped,
      ...whole.map(({ impact }) => ({ lo: lostIn[impact], hi: lostIn[impact] })),
    ]);
    totals.agreedMs += 1000;
    totals.downMs += lo * 1000;
    totals.unknownMs += (hi - lo) * 1000;
    totals.upMs += (1 - hi) * 1000;
  }
  return totals;
}
