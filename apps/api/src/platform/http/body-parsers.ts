import { WORKBOOK_MEDIA_TYPES } from '@kaiji/contracts';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';
import { KaijiError } from '../errors';

declare module 'fastify' {
  interface FastifyRequest {
    /** The body's bytes after decompression, as received: evidence is kept by their hash. */
    rawBody?: Buffer;
  }
}

const DECODERS = { gzip: promisify(gunzip), 'x-gzip': promisify(gunzip), deflate: promisify(inflate), br: promisify(brotliDecompress) };

const isDecoder = (name: string): name is keyof typeof DECODERS => name in DECODERS;

/** Undoes `Content-Encoding`, never to more than the limit: a small body must not become a huge one. */
async function decompress(request: FastifyRequest, body: Buffer, limitBytes: number): Promise<Buffer> {
  const encoding = (request.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  if (encoding === 'identity' || encoding === '') return body;
  if (!isDecoder(encoding)) throw new KaijiError('unsupportedMediaType', 'unsupportedEncoding', { params: { encoding } });
  try {
    return await DECODERS[encoding](body, { maxOutputLength: limitBytes });
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE') {
      throw new KaijiError('tooLarge', 'tooLarge', { params: { limitMiB: Math.floor(limitBytes / 1024 / 1024) } });
    }
    throw new KaijiError('malformed', 'malformedGzip');
  }
}

function parseJson(raw: Buffer): unknown {
  if (raw.length === 0) return undefined;
  try {
    return JSON.parse(raw.toString('utf8'));
  } catch (error) {
    throw new KaijiError('malformed', 'malformedJson', { params: { reason: error instanceof Error ? error.message : '' } });
  }
}

/** JSON is parsed; NDJSON, CSV and workbooks stay bytes, for the one route that reads each. */
export function registerBodyParsers(fastify: FastifyInstance, limitBytes: number): void {
  fastify.removeAllContentTypeParsers();
  const options = { parseAs: 'buffer', bodyLimit: limitBytes } as const;
  fastify.addContentTypeParser<Buffer>('application/json', options, async (request: FastifyRequest, body: Buffer) => {
    request.rawBody = await decompress(request, body, limitBytes);
    return parseJson(request.rawBody);
  });
  fastify.addContentTypeParser<Buffer>(
    ['application/x-ndjson', 'application/ndjson', 'text/csv', ...Object.values(WORKBOOK_MEDIA_TYPES)],
    options,
    async (request: FastifyRequest, body: Buffer) => {
      request.rawBody = await decompress(request, body, limitBytes);
      return request.rawBody;
    },
  );
}
