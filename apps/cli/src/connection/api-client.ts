import { Failure, reasonOf } from '../failure';
import type { Language } from '../language/language';
import { exchange, type HttpAnswer, type HttpQuestion } from './http-exchange';
import { refusalOf } from './refusal';
import { type RetryOptions, withRetry } from './retry';

export interface ApiAccess {
  readonly url: string;
  readonly token: string;
  readonly language: Language;
}

type Body = { readonly json: unknown } | { readonly bytes: Buffer; readonly mediaType?: string };

/** Kaiji's HTTP API. Every request may be repeated without harm, and is while the server is busy or away. */
export class ApiClient {
  private readonly base: URL;
  private readonly headers: Readonly<Record<string, string>>;

  /** @throws Failure when the URL or the token cannot be right */
  constructor(
    { url, token, language }: ApiAccess,
    private readonly retry: RetryOptions,
  ) {
    this.base = baseOf(url);
    if (!/^[\x21-\x7e]+$/.test(token)) throw new Failure('badToken');
    this.headers = { authorization: `Bearer ${token}`, 'accept-language': language };
  }

  /** @throws Refusal as the server words it, Failure when it cannot be reached */
  async get<T>(path: string): Promise<T> {
    return parsed<T>(await this.ask('GET', path), this.base);
  }

  async put<T>(path: string, json: unknown): Promise<T> {
    return parsed<T>(await this.ask('PUT', path, { json }), this.base);
  }

  /** `bytes` is JSON that was already written. */
  async post<T>(path: string, bytes: Buffer): Promise<T> {
    return parsed<T>(await this.ask('POST', path, { bytes }), this.base);
  }

  /** Asked once only: what it makes would be made again. */
  async create<T>(path: string, json: unknown): Promise<T> {
    return parsed<T>(await this.ask('POST', path, { json }, { ...this.retry, attempts: 1 }), this.base);
  }

  /** A file as it is. */
  async upload<T>(path: string, bytes: Buffer, mediaType: string): Promise<T> {
    return parsed<T>(await this.ask('POST', path, { bytes, mediaType }), this.base);
  }

  async download(path: string): Promise<Buffer> {
    return (await this.ask('GET', path)).body;
  }

  private async ask(method: HttpQuestion['method'], path: string, body?: Body, retry = this.retry): Promise<HttpAnswer> {
    const url = new URL(`api/v1/${path}`, this.base);
    const bytes = body && ('json' in body ? Buffer.from(JSON.stringify(body.json)) : body.bytes);
    const mediaType = (body && 'mediaType' in body ? body.mediaType : undefined) ?? 'application/json';
    const headers = bytes ? { ...this.headers, 'content-type': mediaType } : this.headers;
    let answer: HttpAnswer;
    try {
      answer = await withRetry(() => exchange({ method, url, headers, body: bytes }), retry);
    } catch (error) {
      if (this.retry.stop?.aborted) throw error;
      throw new Failure('unreachable', { url: this.base.origin, reason: reasonOf(error) });
    }
    if (answer.status >= 200 && answer.status < 300) return answer;
    throw refusalOf(answer) ?? new Failure('notKaiji', { url: url.href, status: answer.status });
  }
}

function baseOf(url: string): URL {
  if (!/^https?:\/\//.test(url) || !URL.canParse(url)) throw new Failure('badUrl', { url });
  return new URL(url.endsWith('/') ? url : `${url}/`);
}

function parsed<T>({ body, status }: HttpAnswer, base: URL): T {
  try {
    return JSON.parse(body.toString('utf8')) as T;
  } catch {
    throw new Failure('notKaiji', { url: base.href, status });
  }
}
