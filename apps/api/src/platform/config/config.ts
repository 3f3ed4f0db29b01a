import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { ledgerEnvironment, type LedgerSettings, ledgerSettings } from './ledger-settings';
import { oidcEnvironment, type OidcSettings, oidcSettings, refuseHalfOidc } from './oidc-settings';

/** Settings come from the environment only; all are checked at start, and every bad one is named. */
const environment = z.object({
  ...oidcEnvironment,
  ...ledgerEnvironment,
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, { error: 'must be a postgres:// address' }),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  KAIJI_HOST: z.string().min(1).default('127.0.0.1'),
  KAIJI_WEB_DIR: z.string().optional(),
  KAIJI_VERIFIER: z.string().optional(),
  KAIJI_ADMIN_PASSWORD: z.string().min(1).max(200).optional(),
  KAIJI_API_TOKEN: z.string().min(1).max(500).optional(),
  KAIJI_SAMPLE: z.enum(['0', '1']).default('0'),
  KAIJI_BODY_LIMIT_MIB: z.coerce.number().int().min(1).max(1024).default(64),
  KAIJI_SESSION_HOURS: z.coerce.number().int().min(1).max(24 * 30).default(12),
  KAIJI_SESSION_IDLE_MINUTES: z.coerce.number().int().min(5).max(60 * 24 * 30).default(120),
  KAIJI_TRUSTED_PROXIES: z.string().min(1).optional(),
  KAIJI_TOKEN_REQUESTS_PER_MINUTE: z.coerce.number().int().min(1).default(60_000),
  KAIJI_SESSION_REQUESTS_PER_MINUTE: z.coerce.number().int().min(1).default(3_000),
  KAIJI_ADDRESS_REQUESTS_PER_MINUTE: z.coerce.number().int().min(1).default(3_000),
  KAIJI_COOKIE_SECURE: z.enum(['0', '1']).default('0'),
  KAIJI_DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(12),
  KAIJI_SEGMENTS: z.string().regex(/^file:\/\/\/./, { error: 'must be a file:///… address of a folder' }).optional(),
  KAIJI_SCHEDULE: z.enum(['0', '1']).default('1'),
  KAIJI_METRICS_PUBLIC: z.enum(['0', '1']).default('0'),
  KAIJI_LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
});

/** What one token, one session, and all that comes from one address without either may send to one process. */
export interface RequestsPerMinute {
  readonly token: number;
  readonly session: number;
  readonly address: number;
}

export interface Config {
  databaseUrl: string;
  /** Whose tables they are, for migrations alone; `undefined`: there is one role for all. */
  databaseOwnerUrl: string | undefined;
  port: number;
  host: string;
  webDir: string | undefined;
  /** The verifier of evidence packages as one file. */
  verifierFile: string;
  adminPassword: string | undefined;
  apiToken: string | undefined;
  wantsSample: boolean;
  bodyLimitBytes: number;
  sessionHours: number;
  sessionIdleMinutes: number;
  /** Addresses or ranges whose `X-Forwarded-For` is believed; `undefined`: nobody's. */
  trustedProxies: string[] | undefined;
  requestsPerMinute: RequestsPerMinute;
  oidc: OidcSettings | undefined;
  ledger: LedgerSettings;
  cookieSecure: boolean;
  databasePool: number;
  /** Where sealed days of probe results are kept; `undefined`: in the database. */
  segmentsFolder: string | undefined;
  /** Off: scheduled jobs are left to another process. */
  scheduleEnabled: boolean;
  /** On: `/metrics` answers without a token. */
  metricsPublic: boolean;
  logLevel: string;
}

/** Beside this application, where the whole repository was built. */
const BUILT_VERIFIER = path.join(__dirname, '../../../../cli/dist/kaiji-verify.mjs');

/** Compose files and launchers hand on an unset variable as an empty one. */
const withoutEmpty = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));

/**
 * Reads the settings.
 * @throws Error whose message lists each bad variable.
 */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const parsed = environment.superRefine(refuseHalfOidc).safeParse(withoutEmpty(env));
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`Settings are wrong / 設定に誤りがあります:\n${lines.join('\n')}`);
  }
  const one = parsed.data;
  return {
    databaseUrl: one.DATABASE_URL,
    databaseOwnerUrl: one.DATABASE_OWNER_URL,
    port: one.PORT,
    host: one.KAIJI_HOST,
    webDir: one.KAIJI_WEB_DIR,
    verifierFile: one.KAIJI_VERIFIER ?? BUILT_VERIFIER,
    adminPassword: one.KAIJI_ADMIN_PASSWORD,
    apiToken: one.KAIJI_API_TOKEN,
    wantsSample: one.KAIJI_SAMPLE === '1',
    bodyLimitBytes: one.KAIJI_BODY_LIMIT_MIB * 1024 * 1024,
    sessionHours: one.KAIJI_SESSION_HOURS,
    sessionIdleMinutes: one.KAIJI_SESSION_IDLE_MINUTES,
    trustedProxies: one.KAIJI_TRUSTED_PROXIES?.split(',').map((each) => each.trim()),
    requestsPerMinute: {
      token: one.KAIJI_TOKEN_REQUESTS_PER_MINUTE,
      session: one.KAIJI_SESSION_REQUESTS_PER_MINUTE,
      address: one.KAIJI_ADDRESS_REQUESTS_PER_MINUTE,
    },
    oidc: oidcSettings(one),
    ledger: ledgerSettings(one),
    cookieSecure: one.KAIJI_COOKIE_SECURE === '1',
    databasePool: one.KAIJI_DATABASE_POOL,
    segmentsFolder: one.KAIJI_SEGMENTS === undefined ? undefined : fileURLToPath(one.KAIJI_SEGMENTS),
    scheduleEnabled: one.KAIJI_SCHEDULE === '1',
    metricsPublic: one.KAIJI_METRICS_PUBLIC === '1',
    logLevel: one.KAIJI_LOG_LEVEL,
  };
}

/** Injection token of `Config`. */
export const CONFIG = Symbol('CONFIG');
