import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum';
import type { FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import { KaijiError } from '../errors';

type RouteArguments = Readonly<Record<string, { readonly data?: unknown }>>;

/**
 * The parameters that a handler takes by name (`@Query('from')`). `undefined`: it names none, since it takes no query, or a whole one
 * by a schema, which refuses for itself.
 */
function namedParameters(context: ExecutionContext): string[] | undefined {
  const args = (Reflect.getMetadata(ROUTE_ARGS_METADATA, context.getClass(), context.getHandler().name) ?? {}) as RouteArguments;
  const queries = Object.entries(args).filter(([key]) => key.split(':')[0] === String(RouteParamtypes.QUERY));
  const names = queries.flatMap(([, { data }]) => (typeof data === 'string' ? [data] : []));
  return names.length === 0 || names.length < queries.length ? undefined : names;
}

/** A parameter that is misspelt must not be passed over: the answer would be of another question than was asked. */
@Injectable()
export class RefuseUnknownQuery implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const known = namedParameters(context);
    const query = context.switchToHttp().getRequest<FastifyRequest>().query as Record<string, unknown>;
    const unknown = known === undefined ? [] : Object.keys(query).filter((name) => !known.includes(name));
    if (known === undefined || unknown.length === 0) return next.handle();
    const params = { known: known.toSorted().join(', ') };
    const fields = unknown.map((path) => ({ path, messageKey: 'unknownParameter' as const, params: { ...params, parameter: path } }));
    throw new KaijiError('validation', 'validation', { fields });
  }
}
