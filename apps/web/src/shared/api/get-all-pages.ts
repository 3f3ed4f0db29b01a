import type { ListOf } from '@kaiji/contracts';
import { getJson } from './request';

/** Enough for a year of any list; beyond, the screen says that there is more. */
const MAX_PAGES = 20;

/** Follows `next` until the list ends, so that no screen counts half of what there is. */
export const getAllPages = async <T>(
  parts: readonly string[],
  query: Record<string, string | undefined>,
  signal?: AbortSignal,
): Promise<ListOf<T>> => {
  const items: T[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const answer: ListOf<T> = await getJson(parts, { ...query, cursor }, signal);
    items.push(...answer.items);
    cursor = answer.next;
    if (cursor === undefined) return { items };
  }
  return { items, next: cursor };
};
