import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import { KaijiError } from '../errors';

/** Under which `@ApiConsumes` keeps what a route takes. */
const CONSUMES = 'swagger/apiConsumes';
const JSON_ALONE = ['application/json'];

/** Types of body beside JSON are parsed for the routes that say so (`@ApiConsumes`); to any other they must not come as bytes that it takes for something else. */
@Injectable()
export class RefuseOtherTypes implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const { headers, rawBody } = context.switchToHttp().getRequest<FastifyRequest>();
    const mediaType = headers['content-type']?.split(';')[0]?.trim().toLowerCase();
    const taken = (Reflect.getMetadata(CONSUMES, context.getHandler()) as string[] | undefined) ?? JSON_ALONE;
    if (rawBody === undefined || mediaType === undefined || taken.some((one) => one.toLowerCase() === mediaType)) return next.handle();
    throw new KaijiError('unsupportedMediaType', 'unsupportedMediaType', { params: { mediaType } });
  }
}
