/** The item `step` further among those shown; the first or last where none was chosen yet, and no further at the ends. */
export const neighbour = (items: readonly string[], current: string | undefined, step: 1 | -1): string | undefined => {
  const at = current === undefined ? -1 : items.indexOf(current);
  if (at === -1) return step === 1 ? items[0] : items.at(-1);
  return items[at + step] ?? current;
};
