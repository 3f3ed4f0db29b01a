type Fields = Readonly<Record<string, unknown>>;

const isInstant = (name: string): boolean => name.endsWith('At');

const comparable = (name: string, value: unknown): string => {
  if (value === undefined || value === null || value === false) return '';
  return isInstant(name) && typeof value === 'string' ? String(Date.parse(value)) : JSON.stringify(value);
};

/** The fields of a record that were changed, as a request names them: `null` for one that is taken away. */
export const triedFields = (before: Fields, after: Fields, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(names.filter((name) => comparable(name, before[name]) !== comparable(name, after[name])).map((name) => [name, after[name] ?? null]));
