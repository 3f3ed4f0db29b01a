import type { FastifyInstance } from 'fastify';

declare module 'fastify' {
  interface FastifyInstance {
    /** Methods that a path is served by; empty for a path that is not served at all. */
    methodsOf: (path: string) => string[];
  }
}

interface KnownRoute {
  readonly method: string;
  readonly path: RegExp;
}

const LITERAL = /[.+?^${}()|[\]\\]/g;

/** `/services/:service` as an expression; a route that takes every path tells nothing. */
const expressionOf = (url: string): RegExp | undefined =>
  url.includes('*') ? undefined : new RegExp(`^${url.replace(LITERAL, '\\$&').replace(/:[A-Za-z]+/g, '[^/]+')}/?$`);

/** Keeps which methods each path has, so that a wrong one can be answered as such. Call before any route is registered. */
export function rememberRoutes(fastify: FastifyInstance): void {
  const routes: KnownRoute[] = [];
  fastify.addHook('onRoute', ({ method, url }) => {
    const path = expressionOf(url);
    if (path === undefined) return;
    for (const one of [method].flat()) routes.push({ method: one, path });
  });
  fastify.decorate('methodsOf', (path: string) => [
    ...new Set(routes.filter((route) => route.path.test(path)).map((route) => route.method)),
  ]);
}
