import 'reflect-metadata';
import { createSigningKeyPair, privateKeyToPem } from '@kaiji/ledger';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from '../../src/bootstrap';
import type { Clock } from '../../src/platform/clock';
import { type Config, readConfig } from '../../src/platform/config';
import { type SignedInFetch, signIn } from './signed-in';
import { TestClock } from './test-clock';
import { createTestDatabase } from './test-database';

/** A machine that is busy with something else must not make a test fail. */
jest.setTimeout(60_000);

export const ADMIN_PASSWORD = 'kaiji test password';
/** Holds every permission. */
export const ALL_SCOPES_TOKEN = 'token-of-the-tests-with-every-scope';

/** One for all apps of a test file: an app that starts again finds its ledger's key. */
const LEDGER_KEY = privateKeyToPem(createSigningKeyPair().privateKey);

export interface TestApp {
  readonly app: NestFastifyApplication;
  /** Without a slash at its end. */
  readonly url: string;
  /** Of the database's administrator, not of the application. */
  readonly databaseUrl: string;
  /** Of the application's own role. */
  readonly applicationUrl: string;
  /** Holds every permission. */
  readonly token: string;
  /** `fetch` as the account `admin`, signed in. */
  readonly admin: SignedInFetch;
  stop: () => Promise<void>;
}

export interface TestAppOptions {
  readonly clock?: Clock;
  readonly config?: Partial<Config>;
}

/** The application's own role, as it is in the field: a right that it lacks is then missing in the tests too. */
function asApplication(databaseUrl: string): string {
  const url = new URL(databaseUrl);
  [url.username, url.password] = ['kaiji_app', 'application of the tests'];
  return url.toString();
}

const configOf = (databaseUrl: string, overrides: Partial<Config> = {}): Config => ({
  ...readConfig({
    DATABASE_URL: asApplication(databaseUrl),
    DATABASE_OWNER_URL: databaseUrl,
    PORT: '0',
    KAIJI_ADMIN_PASSWORD: ADMIN_PASSWORD,
    KAIJI_API_TOKEN: ALL_SCOPES_TOKEN,
    KAIJI_LEDGER_KEY: LEDGER_KEY,
    KAIJI_DATABASE_POOL: '5',
    KAIJI_SCHEDULE: '0',
    KAIJI_SESSION_HOURS: '720',
    KAIJI_SESSION_IDLE_MINUTES: '43200',
    KAIJI_LOG_LEVEL: 'fatal',
  }),
  ...overrides,
});

export interface Served {
  readonly app: NestFastifyApplication;
  readonly url: string;
}

/** The real application on a database that is there already, listening. */
export async function serveOn(databaseUrl: string, { clock = new TestClock(), config }: TestAppOptions = {}): Promise<Served> {
  const app = await createApp(configOf(databaseUrl, config), clock);
  await app.listen(0, '127.0.0.1');
  const url = (await app.getUrl()).replace(/\/$/, '');
  return { app, url };
}

/** The real application on a new database of its own, listening, with its administrator signed in. */
export async function startTestApp(options: TestAppOptions = {}): Promise<TestApp> {
  const database = await createTestDatabase();
  const { app, url } = await serveOn(database.url, options);
  const stop = async (): Promise<void> => {
    // A test that left an answer unread would hold its connection, and the server with it.
    app.getHttpServer().closeAllConnections();
    await app.close();
    await database.drop();
  };
  return { app, url, databaseUrl: database.url, applicationUrl: asApplication(database.url), token: ALL_SCOPES_TOKEN, admin: await signIn(url, 'admin', ADMIN_PASSWORD), stop };
}
