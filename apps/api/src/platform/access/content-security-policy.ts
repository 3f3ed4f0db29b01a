import type { FastifyHelmetOptions } from '@fastify/helmet';

/**
 * Everything comes from this server. The component library of the screens and the page of the API's description style by
 * attributes and inline rules, so those are allowed; inline scripts are not.
 */
export const contentSecurityPolicy = (): FastifyHelmetOptions['contentSecurityPolicy'] => ({
  useDefaults: false,
  directives: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    fontSrc: ["'self'", 'data:'],
    connectSrc: ["'self'"],
    workerSrc: ["'self'", 'blob:'],
    objectSrc: ["'none'"],
    baseUri: ["'self'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
});
