import type { Problem } from '@kaiji/contracts';
import { ApiError } from './api-error';
import { freshProof } from './fresh-proof';

const BASE = '/api/v1';

type Query = Record<string, string | undefined>;

/** Path below `/api/v1`; every part is encoded, so that an id may hold a slash. */
export const apiPath = (parts: readonly string[], query: Query = {}): string => {
  const search = new URLSearchParams(Object.entries(query).filter((pair): pair is [string, string] => pair[1] !== undefined));
  const path = `${BASE}/${parts.map(encodeURIComponent).join('/')}`;
  return search.size > 0 ? `${path}?${search}` : path;
};

const isProblem = (body: unknown): body is Problem => typeof body === 'object' && body !== null && 'code' in body && 'title' in body;

const readJson = async (response: Response): Promise<unknown> => {
  try {
    return await response.json();
  } catch {
    throw new ApiError('unreadable', '', undefined);
  }
};

const answerOf = async (url: string, init: RequestInit): Promise<Response> => {
  try {
    return await fetch(url, { credentials: 'same-origin', ...init });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ApiError('offline', '', undefined);
  }
};

/**
 * Fetches; a refusal becomes an `ApiError` with the API's own words, in the language of the screen. Where the API wants fresh
 * proof of who this is, the person is asked for it and the request sent once more.
 */
export const fetchOrThrow = async (url: string, init: RequestInit = {}, proved = false): Promise<Response> => {
  const headers = { 'Accept-Language': document.documentElement.lang, ...init.headers };
  const response = await answerOf(url, { ...init, headers });
  if (response.ok) return response;
  const body = await readJson(response);
  if (isProblem(body) && body.code === 'reauthenticationRequired' && !proved) {
    const way = 'signIn' in body && body.signIn === 'oidc' ? 'oidc' : 'password';
    if (await freshProof(way)) return fetchOrThrow(url, init, true);
  }
  throw isProblem(body) ? ApiError.ofProblem(body) : new ApiError('unreadable', '', undefined);
};

export const getJson = async <T>(parts: readonly string[], query: Query, signal?: AbortSignal): Promise<T> =>
  (await readJson(await fetchOrThrow(apiPath(parts, query), { signal }))) as T;

/** `undefined` where the answer has no body (204). */
export const sendJson = async <T>(method: 'POST' | 'PUT' | 'DELETE', parts: readonly string[], body?: unknown, extraHeaders: Record<string, string> = {}): Promise<T> => {
  const typed: Record<string, string> = body === undefined ? {} : { 'Content-Type': 'application/json' };
  const init = { method, headers: { ...typed, ...extraHeaders }, body: body === undefined ? undefined : JSON.stringify(body) };
  const response = await fetchOrThrow(apiPath(parts), init);
  return (response.status === 204 ? undefined : await readJson(response)) as T;
};
