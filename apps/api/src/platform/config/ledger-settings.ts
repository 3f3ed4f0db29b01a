import path from 'node:path';
import { z } from 'zod';

/** The environment's part on the ledger. */
export const ledgerEnvironment = {
  DATABASE_OWNER_URL: z.string().regex(/^postgres(ql)?:\/\//, { error: 'must be a postgres:// address' }).optional(),
  KAIJI_DATA_DIR: z.string().min(1).default('.kaiji'),
  KAIJI_LEDGER_KEY: z.string().min(1).optional(),
  KAIJI_LEDGER_ORIGIN: z
    .string()
    .max(200)
    .regex(/^[^\s\p{Z}+\p{Cc}]+$/u, { error: 'must have no spaces and no plus sign' })
    .optional(),
  KAIJI_TIMESTAMP_URL: z.url({ protocol: /^https?$/ }).optional(),
};

export interface LedgerSettings {
  /** The private key in PEM; `undefined`: it is in `keyFile`. */
  readonly keyPem: string | undefined;
  /** Made where it is the data folder's own and missing. */
  readonly keyFile: string;
  readonly keyFileIsOurs: boolean;
  /** Name of the log; `undefined`: the one that it got at its first start. */
  readonly origin: string | undefined;
  /** RFC 3161 time stamp service. */
  readonly timeStampUrl: string | undefined;
}

export function ledgerSettings(one: z.output<z.ZodObject<typeof ledgerEnvironment>>): LedgerSettings {
  const key = one.KAIJI_LEDGER_KEY;
  const isPem = key?.includes('-----BEGIN') === true;
  return {
    // Settings files often hold a PEM on one line.
    keyPem: isPem ? key.replaceAll('\\n', '\n') : undefined,
    keyFile: key === undefined || isPem ? path.join(one.KAIJI_DATA_DIR, 'ledger.key') : key,
    keyFileIsOurs: key === undefined,
    origin: one.KAIJI_LEDGER_ORIGIN,
    timeStampUrl: one.KAIJI_TIMESTAMP_URL,
  };
}
