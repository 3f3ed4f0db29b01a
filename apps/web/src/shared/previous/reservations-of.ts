import type { Figure, FigureName, FigurePeriod, PreviousPeriod } from '@kaiji/contracts';
import { changedChoices, type PolicyChoice } from '../policy/policy-choices';

/** Why two periods cannot simply be called better or worse than each other. */
export type Reservation = 'policy' | 'running' | 'startedWithin' | 'coverage';

/** What of the policy decides a figure's headline; its number of places is dealt with where the two are subtracted. */
const DECIDING: Partial<Record<FigureName, readonly PolicyChoice[]>> = {
  uptime: ['basis', 'confirmFailures', 'staleAfterIntervals', 'maintenanceNoticeDays', 'degradedWeight', 'partialWeight'],
  incidents: ['minimumSeconds', 'mergeGapSeconds'],
  patches: ['patchDays'],
  notification: ['noticeMinutes', 'minimumSeconds', 'mergeGapSeconds'],
};

const DAY_MS = 86_400_000;

/** The last day of a period, on which it is as good as over, has not come. */
const isRunning = ({ asOf, to }: FigurePeriod): boolean => Date.parse(asOf) < Date.parse(to) - DAY_MS;

const isOfOtherPolicy = (before: Figure, now: Figure): boolean => {
  const changed = changedChoices(before.rules.policy, now.rules.policy);
  const deciding = DECIDING[now.figure] ?? [];
  return deciding.some((choice) => changed.includes(choice)) || [before, now].some(({ notes }) => notes.some(({ code }) => code === 'policyChanged'));
};

const isTooLittleSeen = (figure: Figure): boolean => figure.figure === 'uptime' && !figure.disclosable;

interface Compared {
  before: Figure;
  now: Figure;
  previous: PreviousPeriod;
  /** The local day on which the service was first offered. */
  startedOn: string | undefined;
}

export const reservationsOf = ({ before, now, previous, startedOn }: Compared): Reservation[] => [
  ...(isOfOtherPolicy(before, now) ? ['policy' as const] : []),
  ...(isRunning(now.period) ? ['running' as const] : []),
  ...(startedOn !== undefined && startedOn > previous.from ? ['startedWithin' as const] : []),
  ...(isTooLittleSeen(before) || isTooLittleSeen(now) ? ['coverage' as const] : []),
];
