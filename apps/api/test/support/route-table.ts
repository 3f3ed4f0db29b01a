import type { NestFastifyApplication } from '@nestjs/platform-fastify';

export interface Route {
  readonly method: string;
  /** As it is registered: `/api/v1/services/:service` */
  readonly pattern: string;
}

const LINE = /^((?:│ {3}| {4})*)[├└]── (\S+)(?: \(([A-Z, ]+)\))?$/;
const INDENT = 4;

/** Every route that the server answers, read off Fastify's own router. */
export function routesOf(app: NestFastifyApplication): Route[] {
  const fastify = app.getHttpAdapter().getInstance();
  const branch: string[] = [];
  const routes: Route[] = [];
  for (const line of fastify.printRoutes({ commonPrefix: false }).split('\n').filter((one) => one !== '')) {
    const [, indent, segment, methods] = LINE.exec(line) ?? [];
    if (indent === undefined || segment === undefined) throw new Error(`Not a line of the router: ${line}`);
    branch.splice(indent.length / INDENT, Infinity, segment);
    const pattern = branch.join('');
    for (const method of methods?.split(', ') ?? []) routes.push({ method, pattern });
  }
  return routes;
}
