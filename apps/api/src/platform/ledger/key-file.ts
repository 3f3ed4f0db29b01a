import { createSigningKeyPair, privateKeyToPem, type SigningKeyPair, signingKeyPairFromPem } from '@kaiji/ledger';
import { randomUUID } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { LedgerSettings } from '../config';

const ONLY_OURS = 0o600;

/** The key of the settings, or of its file, which is made where it is the data folder's own and missing. */
export function readOrMakeKey({ keyPem, keyFile, keyFileIsOurs }: LedgerSettings): SigningKeyPair {
  if (keyPem !== undefined) return signingKeyPairFromPem(keyPem);
  if (keyFileIsOurs && !existsSync(keyFile)) makeKeyFile(keyFile);
  return signingKeyPairFromPem(readFileSync(keyFile, 'utf8'));
}

/** Under another name until it is complete; of two processes that make one at once, the first wins. */
function makeKeyFile(keyFile: string): void {
  mkdirSync(path.dirname(keyFile), { recursive: true });
  const unfinished = `${keyFile}.${randomUUID()}`;
  writeFileSync(unfinished, privateKeyToPem(createSigningKeyPair().privateKey), { flag: 'wx', mode: ONLY_OURS });
  try {
    linkSync(unfinished, keyFile);
  } catch (error) {
    if (!existsSync(keyFile)) throw error;
  } finally {
    rmSync(unfinished);
  }
}

const nextOf = (keyFile: string): string => `${keyFile}.next`;

/** A new key beside the one in use: it takes its place once the ledger has been told of it. */
export function makeNextKey({ keyFile }: LedgerSettings): SigningKeyPair {
  const next = createSigningKeyPair();
  writeFileSync(nextOf(keyFile), privateKeyToPem(next.privateKey), { mode: ONLY_OURS });
  return next;
}

/** The new key, where there is one that has not yet taken its place. */
export function readNextKey({ keyFile, keyFileIsOurs }: LedgerSettings): SigningKeyPair | undefined {
  const file = nextOf(keyFile);
  return keyFileIsOurs && existsSync(file) ? signingKeyPairFromPem(readFileSync(file, 'utf8')) : undefined;
}

/** Lets the new key take the place of the old one, which is gone then: nothing is ever signed with it again. */
export const useNextKey = ({ keyFile }: LedgerSettings): void => renameSync(nextOf(keyFile), keyFile);
