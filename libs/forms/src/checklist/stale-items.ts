import type { Answer, ChecklistItem } from '@kaiji/contracts';

/** The same day and time a year before; on 29 February the 28th. */
const yearBefore = (instant: Date): number => {
  const before = new Date(instant);
  before.setUTCFullYear(instant.getUTCFullYear() - 1);
  if (before.getUTCMonth() !== instant.getUTCMonth()) before.setUTCDate(0);
  return before.getTime();
};

/**
 * Answers that nobody has written for more than twelve months: what was taken over counts from when it was written first.
 * @param confirmedAt when somebody last wrote what stands in a field; fields that nobody wrote are not in it
 */
export const staleItems = (answers: readonly Answer[], confirmedAt: ReadonlyMap<string, string>, now: Date): ChecklistItem[] => {
  const since = yearBefore(now);
  return answers.flatMap(({ field }): ChecklistItem[] => {
    const at = confirmedAt.get(field);
    return at === undefined || Date.parse(at) >= since ? [] : [{ code: 'stale', severity: 'warns', fields: [field], params: { confirmedAt: at } }];
  });
};
