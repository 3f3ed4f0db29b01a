import type { FastifyReply, FastifyRequest } from 'fastify';
import type { NewView } from './kept-view';

const API = '/api/v1/';
/** Who one is and how one signs in is no view of anything. */
const OWN_AFFAIRS = /^\/api\/v1\/sessions?(\/|$)/;
const FIRST_ERROR = 400;

const textsOf = (values: unknown): Record<string, string> =>
  Object.fromEntries(Object.entries(values ?? {}).map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]));

function bytesOf(reply: FastifyReply, payload: unknown): number | null {
  if (typeof payload === 'string' || Buffer.isBuffer(payload)) return Buffer.byteLength(payload);
  const length = Number(reply.getHeader('content-length'));
  return Number.isSafeInteger(length) && length > 0 ? length : null;
}

const isDownload = (reply: FastifyReply): boolean =>
  reply.getHeader('content-disposition') !== undefined || !/^application\/(problem\+)?json\b|^$/.test(String(reply.getHeader('content-type') ?? ''));

/** What an answer that is about to be sent shows; `undefined` where it shows nothing of the provider's. */
export function shown(request: FastifyRequest, reply: FastifyReply, payload: unknown, at: Date, account: string): NewView | undefined {
  const route = request.routeOptions.url;
  if (route === undefined || !route.startsWith(API) || OWN_AFFAIRS.test(route) || reply.statusCode >= FIRST_ERROR) return undefined;
  const params = textsOf(request.params);
  return {
    ...{ at, account, route, params },
    service: params['service'] ?? null,
    method: request.method,
    query: textsOf(request.query),
    status: reply.statusCode,
    bytes: bytesOf(reply, payload),
    download: isDownload(reply),
  };
}
