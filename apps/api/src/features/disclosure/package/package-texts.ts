import { type EntryBody, parseEntry, PACKAGE_FILE, publicKeyToPem } from '@kaiji/ledger';
import type { KeyObject } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { PackageEntry } from '../../../platform/ledger';
import { type PackageFile, textFile } from './package-file';
import { indexHtml, type IndexRow } from './texts/index-html';
import { readmeJa } from './texts/readme-ja';
import type { TextsAbout } from './texts/texts-about';
import { verifyMd } from './texts/verify-md';

/** Files that are always there besides those that were collected: three texts, the key, the verifier, the manifest. */
const OWN_FILES = 6;

const rowOf = ({ kind, subject, receivedAt, actor, content }: EntryBody, pathOf: ReadonlyMap<string, string>): IndexRow => ({
  kind,
  name: subject,
  at: receivedAt,
  actor,
  path: content === undefined ? '' : (pathOf.get(content.digest) ?? ''),
});

export interface TextsFrom {
  readonly about: Omit<TextsAbout, 'files'>;
  readonly entries: readonly PackageEntry[];
  /** Files of contents by their digest in hexadecimal. */
  readonly pathOf: ReadonlyMap<string, string>;
  readonly collected: number;
  readonly publicKey: KeyObject;
  /** The verifier as one file. */
  readonly verifierFile: string;
}

/** What a person reads first, and what verifies the rest. */
export function packageTexts({ about, entries, pathOf, collected, publicKey, verifierFile }: TextsFrom): PackageFile[] {
  const whole = { ...about, files: collected + OWN_FILES };
  return [
    textFile(PACKAGE_FILE.readme, readmeJa(whole)),
    textFile(PACKAGE_FILE.guide, verifyMd(whole)),
    textFile(PACKAGE_FILE.index, indexHtml(whole, entries.map((one) => rowOf(parseEntry(one.body), pathOf)))),
    textFile('verify/ledger-key.pem', publicKeyToPem(publicKey)),
    { path: PACKAGE_FILE.verifier, bytes: () => readFile(verifierFile) },
  ];
}
