const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

export const isUnsafe = (method: string): boolean => !SAFE.has(method);

const hostOf = (origin: string): string | undefined => (URL.canParse(origin) ? new URL(origin).host : undefined);

/**
 * Does another site send this? The browser says so itself in `Sec-Fetch-Site`; older ones tell the origin.
 * @returns `undefined` where neither header is there, as from a program
 */
export function isCrossSite(headers: { 'sec-fetch-site'?: string | string[]; origin?: string; host?: string }): boolean | undefined {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  if (headers.origin !== undefined) return hostOf(headers.origin) !== headers.host;
  return undefined;
}
