import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** Serves the built web app; every path that is neither a file nor the API's is a screen, so it gets index.html. */
export async function serveWebApp(app: NestFastifyApplication, webDir: string | undefined): Promise<void> {
  if (webDir === undefined || !existsSync(path.join(webDir, 'index.html'))) return;
  const root = path.resolve(webDir);
  const fastify = app.getHttpAdapter().getInstance();
  await fastify.register(fastifyStatic, {
    root,
    wildcard: false,
    preCompressed: true,
    index: false,
    setHeaders: (reply, file) => {
      const immutable = file.includes(`${path.sep}assets${path.sep}`);
      void reply.header('Cache-Control', immutable ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  const screen = /^\/(?!api\/|assets\/|healthz$|readyz$|metrics$)/;
  fastify.get('/*', (request, reply) => {
    const pathname = request.url.split('?')[0] ?? '/';
    if (!screen.test(pathname)) return reply.callNotFound();
    return reply.header('Cache-Control', 'no-cache').sendFile('index.html', root);
  });
}
