export const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

/** Rows by key, in the order in which the keys first appear. */
export function groupBy<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/**
 * One row of each key, sorted by key: the one of the highest rank. Between equal ranks the rows' text decides, so that the
 * result depends neither on the order of delivery nor on repeats.
 */
export function eachOnce<Row>(rows: readonly Row[], keyOf: (row: Row) => string, rankOf: (row: Row) => number): Row[] {
  const kept = new Map<string, Row>();
  for (const row of rows) {
    const key = keyOf(row);
    const other = kept.get(key);
    const order = other === undefined ? 1 : rankOf(row) - rankOf(other) || compare(JSON.stringify(row), JSON.stringify(other));
    if (order > 0) kept.set(key, row);
  }
  return [...kept].sort(([a], [b]) => compare(a, b)).map(([, row]) => row);
}
