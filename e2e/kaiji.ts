import { type APIRequestContext, test as base, expect } from '@playwright/test';
import type { TestServer } from '../tools/testing/start-server.mjs';

const SERVER_START_MS = 120_000;

interface ForWorker {
  /** A whole Kaiji with an empty database, one for each worker. */
  server: TestServer;
}

interface ForTest {
  /** The API, by a token with every scope. */
  api: APIRequestContext;
  /** Signs the administrator in: the page then carries the session's cookie. */
  signIn: () => Promise<void>;
}

export const test = base.extend<ForTest, ForWorker>({
  server: [
    // Playwright reads a fixture's needs from this pattern, so it stays although it is empty.
    async ({}, use) => {
      const { startServer } = await import('../tools/testing/start-server.mjs');
      const server = await startServer();
      await use(server);
      await server.stop();
    },
    { scope: 'worker', timeout: SERVER_START_MS },
  ],
  baseURL: async ({ server }, use) => use(server.url),
  api: async ({ server, playwright }, use) => {
    const context = await playwright.request.newContext({ baseURL: server.url, extraHTTPHeaders: { Authorization: `Bearer ${server.token}` } });
    await use(context);
    await context.dispose();
  },
  signIn: async ({ server, page }, use) => {
    await use(async () => {
      const answer = await page.request.post('/api/v1/session', { data: { account: 'admin', password: server.password } });
      expect(answer.status(), await answer.text()).toBe(200);
    });
  },
});

export { expect };
