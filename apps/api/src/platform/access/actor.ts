import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { type Admission, admissionOf, type Principal } from './principal';

const admitted = (context: ExecutionContext): Admission => {
  const admission = admissionOf(context.switchToHttp().getRequest<FastifyRequest>());
  if (admission === undefined) throw new Error('A public route has no actor');
  return admission;
};

/** The principal that calls. */
export const Actor = createParamDecorator((_data: unknown, context: ExecutionContext): Principal => admitted(context).principal);

/** The principal that calls, and what let it in. */
export const Admitted = createParamDecorator((_data: unknown, context: ExecutionContext): Admission => admitted(context));
