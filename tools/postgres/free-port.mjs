import { createServer } from 'node:net';

/**
 * @param {number} port 0: any
 * @param {string} [host] absent: all addresses
 * @returns {Promise<number>} the port, when it can be listened on; throws (EADDRINUSE, EACCES) otherwise
 */
export function listenable(port, host) {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      const found = typeof address === 'object' && address ? address.port : port;
      server.close(() => resolve(found));
    });
  });
}
