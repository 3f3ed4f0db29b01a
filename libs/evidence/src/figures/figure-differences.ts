import type { Figure, FigureDifference } from '@kaiji/contracts';
import { canonicalJson, type JsonValue } from '@kaiji/ledger';

/** What was read, and by which edition of the rules, says nothing of what the figure is. */
const NOT_CONTENT = new Set(['evidence', 'rules']);

type Scalar = string | number | boolean | null;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const scalarOf = (value: unknown): Scalar =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : Array.isArray(value) ? value.length : null;

const spelling = (value: unknown): string => canonicalJson((value ?? null) as JsonValue);

/** Items of one list that the other has not, counted in both directions: an item that changed counts once. */
function changedItems(before: readonly unknown[], after: readonly unknown[]): number {
  const left = new Map<string, number>();
  for (const item of before) left.set(spelling(item), (left.get(spelling(item)) ?? 0) + 1);
  let added = 0;
  for (const item of after) {
    const count = left.get(spelling(item)) ?? 0;
    if (count > 0) left.set(spelling(item), count - 1);
    else added += 1;
  }
  const removed = [...left.values()].reduce((sum, count) => sum + count, 0);
  return Math.max(added, removed);
}

function compare(path: string, before: unknown, after: unknown): FigureDifference[] {
  if (spelling(before) === spelling(after)) return [];
  if (isObject(before) && isObject(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys.flatMap((key) => compare(path === '' ? key : `${path}.${key}`, before[key], after[key]));
  }
  // `null` on one side: a value became unknown, or known, so what the other side has in it is told part by part.
  if (isObject(before)) return Object.keys(before).flatMap((key) => compare(`${path}.${key}`, before[key], undefined));
  if (isObject(after)) return Object.keys(after).flatMap((key) => compare(`${path}.${key}`, undefined, after[key]));
  if (Array.isArray(before) && Array.isArray(after)) {
    return [{ path, before: before.length, after: after.length, changedItems: changedItems(before, after) }];
  }
  return [{ path, before: scalarOf(before), after: scalarOf(after) }];
}

/**
 * Where two figures of the same name and period differ, in the order of the figure's parts; empty where they say the same.
 * The evidence's hash, the rules' edition and `asOf` are no content.
 */
export function figureDifferences(before: Figure, after: Figure): FigureDifference[] {
  const content = ({ period, ...figure }: Figure) => ({
    period: { from: period.from, to: period.to, timeZone: period.timeZone },
    ...Object.fromEntries(Object.entries(figure).filter(([key]) => !NOT_CONTENT.has(key))),
  });
  return compare('', content(before), content(after));
}
