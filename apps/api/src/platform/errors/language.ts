import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Language } from './messages';

/** The caller's language: English where `Accept-Language` prefers it to Japanese, else Japanese. */
export function languageOf(header: string | undefined): Language {
  if (header === undefined) return 'ja';
  const weights = header.split(',').map((part) => {
    const [tag = '', ...params] = part.trim().toLowerCase().split(';');
    const q = params.map((one) => one.trim()).find((one) => one.startsWith('q='));
    return { tag: tag.split('-')[0], weight: q === undefined ? 1 : Number(q.slice(2)) || 0 };
  });
  const weightOf = (tag: string) => Math.max(0, ...weights.filter((one) => one.tag === tag).map((one) => one.weight));
  return weightOf('en') > weightOf('ja') ? 'en' : 'ja';
}

/** Parameter of a controller's method: the caller's language. */
export const Lang = createParamDecorator((_data: unknown, context: ExecutionContext): Language =>
  languageOf(context.switchToHttp().getRequest<FastifyRequest>().headers['accept-language']),
);
