/** Of an error only these: an error of the database also carries the parameters of its query. */
const errorFields = (error: Error): Record<string, unknown> => {
  const { code } = error as { code?: unknown };
  return { name: error.name, message: error.message, stack: error.stack, ...(typeof code === 'string' ? { code } : {}) };
};

const plain = (value: unknown): unknown => (value instanceof Error ? errorFields(value) : value);

const messageFields = (message: unknown): Record<string, unknown> => {
  if (message instanceof Error) return { message: message.message, err: errorFields(message) };
  if (typeof message !== 'object' || message === null) return { message: String(message) };
  return Object.fromEntries(Object.entries(message).map(([key, value]) => [key, plain(value)]));
};

/**
 * Fields of a log entry from what Nest hands to a logger: the message, then whatever there is of a stack or further
 * messages, and the context last.
 */
export function logFields(message: unknown, rest: readonly unknown[]): Record<string, unknown> {
  const context = rest.at(-1);
  const named = typeof context === 'string' && !context.includes('\n');
  const between = (named ? rest.slice(0, -1) : rest).filter((one) => one !== undefined);
  const fields = messageFields(message);
  const hasStack = typeof fields['err'] === 'object';
  const details = hasStack ? between.filter((one) => typeof one !== 'string') : between;
  return {
    ...(named ? { context } : {}),
    ...fields,
    ...(details.length > 0 ? { details: details.map(plain) } : {}),
  };
}
