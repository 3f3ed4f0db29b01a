import type { PatchRecord } from '@kaiji/contracts';
import type { ComponentKey } from '../sample-service';
import { Draws } from '../timeline/draws';
import { DAY_MS, HOUR_MS, jstMonths, MINUTE_MS, type Span, startOfJstMonth } from '../timeline/instants';
import { allKnownAt, type InMs } from './known-at';

interface Advisory {
  readonly id: string;
  readonly severity: 'critical' | 'high' | 'medium' | 'low';
  readonly releasedAt: number;
  /** Days from release to start, the same for every asset but for a day. */
  readonly startDays: number;
  readonly fate: 'applied' | 'withdrawn';
}

interface Asset {
  readonly asset: string;
  readonly component: ComponentKey;
}

const ASSETS: readonly Asset[] = [
  { asset: 'app-01', component: 'server-1' },
  { asset: 'app-02', component: 'server-2' },
  { asset: 'db-01', component: 'database' },
  { asset: 'db-02', component: 'database' },
  { asset: 'store-01', component: 'attachments' },
  { asset: 'waf-01', component: 'waf' },
  { asset: 'lb-01', component: 'edge' },
];

const RELEASE_DAYS = [5, 12, 19, 26];
const SEVERITIES = ['critical', 'high', 'medium', 'low'] as const;
/** Serious ones start within eleven days at the latest, one more for the second asset. */
const START_DAYS = { critical: [1, 5], high: [3, 11], medium: [5, 12], low: [6, 12] } as const;
const LATE_MONTH = 6;
const LATE_DAYS = 21;
const WITHDRAWN_MONTH = 9;

function advisoriesOfMonth(year: number, month: number): Advisory[] {
  const draws = new Draws(`patches ${year}-${month}`);
  return RELEASE_DAYS.map((day, index) => {
    const severity = SEVERITIES[(index + month) % SEVERITIES.length] ?? 'low';
    const [least, most] = START_DAYS[severity];
    const late = severity === 'low' && month === LATE_MONTH;
    return {
      id: `MSA-${year}-${String((month - 1) * RELEASE_DAYS.length + index + 1).padStart(4, '0')}`,
      severity,
      releasedAt: startOfJstMonth(year, month) + (day - 1) * DAY_MS + draws.between(0, 23) * HOUR_MS,
      startDays: late ? LATE_DAYS : draws.between(least, most),
      fate: severity === 'medium' && month === WITHDRAWN_MONTH ? 'withdrawn' : 'applied',
    };
  });
}

function patchesOf(advisory: Advisory): InMs<PatchRecord>[] {
  const draws = new Draws(advisory.id);
  const first = draws.between(0, ASSETS.length - 2);
  const count = advisory.startDays === LATE_DAYS ? 1 : draws.between(1, 2);
  return ASSETS.slice(first, first + count).map((asset, index): InMs<PatchRecord> => {
    const { id, severity, releasedAt, fate } = advisory;
    const head = { advisory: id, ...asset, severity, releasedAt, detectedAt: releasedAt + draws.between(2, 20) * HOUR_MS };
    if (fate === 'withdrawn') {
      return { ...head, status: 'withdrawn', statusAt: releasedAt + 3 * DAY_MS, reason: 'ベンダーが更新プログラムの提供を取り下げたため' };
    }
    const startedAt = releasedAt + (advisory.startDays + index) * DAY_MS + draws.between(60, 300) * MINUTE_MS;
    return { ...head, startedAt, appliedAt: startedAt + draws.between(1, 30) * HOUR_MS };
  });
}

/** `open` until it is applied; a status that was decided later is not known yet. */
function withStatus(patch: PatchRecord): PatchRecord {
  if (patch.status === undefined) return { ...patch, status: patch.appliedAt === undefined ? 'open' : 'applied' };
  if (patch.statusAt !== undefined) return patch;
  const { reason: _later, ...known } = patch;
  return { ...known, status: 'open' };
}

/** The patches released in the months of a span and in the month before, which fall due in it. */
export function patches({ from, to }: Span, until: number): PatchRecord[] {
  const months = jstMonths({ from: from - 28 * DAY_MS, to });
  const all = months.flatMap(({ year, month }) => advisoriesOfMonth(year, month)).flatMap(patchesOf);
  return allKnownAt(all, 'releasedAt', until).map(withStatus);
}
