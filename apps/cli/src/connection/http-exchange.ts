import { Agent as HttpAgent, type IncomingMessage, request as httpRequest } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';

export interface HttpAnswer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

export interface HttpQuestion {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Buffer;
}

const SILENCE_LIMIT_MS = 120_000;
const OPTIONS = { keepAlive: true, maxSockets: 8 };
const agents = { http: new HttpAgent(OPTIONS), https: new HttpsAgent(OPTIONS) };

async function bodyOf(answer: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk as Buffer);
  if (!answer.complete) throw Object.assign(new Error('The answer was cut off'), { code: 'ECONNRESET' });
  return Buffer.concat(chunks);
}

/** One request over a connection that is kept open. Throws when there is no whole answer. */
export function exchange({ method, url, headers, body }: HttpQuestion): Promise<HttpAnswer> {
  const secure = url.protocol === 'https:';
  const length = body === undefined ? {} : { 'content-length': String(body.length) };
  return new Promise((resolve, reject) => {
    const options = { method, headers: { ...headers, ...length }, agent: secure ? agents.https : agents.http, timeout: SILENCE_LIMIT_MS };
    const question = (secure ? httpsRequest : httpRequest)(url, options, (answer) => {
      bodyOf(answer).then((bytes) => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: bytes }), reject);
    });
    question.on('timeout', () => question.destroy(Object.assign(new Error('No answer'), { code: 'ETIMEDOUT' })));
    question.on('error', reject);
    question.end(body);
  });
}

/** Lets the process end: connections that are kept open would hold it. */
export function closeConnections(): void {
  agents.http.destroy();
  agents.https.destroy();
}
