import { z } from 'zod';

/** Settings come from the environment only; all are checked at start, and every bad one is named. */
const environment = z.object({
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, { error: 'must be a postgres:// address' }),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  KAIJI_HOST: z.string().min(1).default('127.0.0.1'),
  KAIJI_WEB_DIR: z.string().optional(),
  KAIJI_ADMIN_PASSWORD: z.string().min(1).max(200).optional(),
  KAIJI_API_TOKEN: z.string().min(1).max(500).optional(),
  KAIJI_SAMPLE: z.enum(['0', '1']).default('0'),
  KAIJI_BODY_LIMIT_MIB: z.coerce.number().int().min(1).max(1024).default(64),
  KAIJI_SESSION_HOURS: z.coerce.number().int().min(1).max(24 * 30).default(12),
  KAIJI_COOKIE_SECURE: z.enum(['0', '1']).default('0'),
  KAIJI_DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(12),
  KAIJI_SCHEDULE: z.enum(['0', '1']).default('1'),
  KAIJI_METRICS_PUBLIC: z.enum(['0', '1']).default('0'),
  KAIJI_LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
});

export interface Config {
  databaseUrl: string;
  port: number;
  host: string;
  webDir: string | undefined;
  adminPassword: string | undefined;
  apiToken: string | undefined;
  wantsSample: boolean;
  bodyLimitBytes: number;
  sessionHours: number;
  cookieSecure: boolean;
  databasePool: number;
  /** Off: scheduled jobs are left to another process. */
  scheduleEnabled: boolean;
  /** On: `/metrics` answers without a token. */
  metricsPublic: boolean;
  logLevel: string;
}

/** Compose files and launchers hand on an unset variable as an empty one. */
const withoutEmpty = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));

/**
 * Reads the settings.
 * @throws Error whose message lists each bad variable.
 */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const parsed = environment.safeParse(withoutEmpty(env));
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`Settings are wrong / 設定に誤りがあります:\n${lines.join('\n')}`);
  }
  const one = parsed.data;
  return {
    databaseUrl: one.DATABASE_URL,
    port: one.PORT,
    host: one.KAIJI_HOST,
    webDir: one.KAIJI_WEB_DIR,
    adminPassword: one.KAIJI_ADMIN_PASSWORD,
    apiToken: one.KAIJI_API_TOKEN,
    wantsSample: one.KAIJI_SAMPLE === '1',
    bodyLimitBytes: one.KAIJI_BODY_LIMIT_MIB * 1024 * 1024,
    sessionHours: one.KAIJI_SESSION_HOURS,
    cookieSecure: one.KAIJI_COOKIE_SECURE === '1',
    databasePool: one.KAIJI_DATABASE_POOL,
    scheduleEnabled: one.KAIJI_SCHEDULE === '1',
    metricsPublic: one.KAIJI_METRICS_PUBLIC === '1',
    logLevel: one.KAIJI_LOG_LEVEL,
  };
}

/** Injection token of `Config`. */
export const CONFIG = Symbol('CONFIG');
