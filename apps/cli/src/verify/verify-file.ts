import { RecomputeFigures } from '@kaiji/evidence';
import { type EvidencePackage, fileSource, openPackage, parseVerifierKey, verifyArchive, type VerificationReport, type VerifyOptions } from '@kaiji/ledger';
import { open, readFile } from 'node:fs/promises';
import { FormCells } from './read-form-cell';
import { readPayloads } from './read-payloads';

export interface VerifyRequest {
  readonly file: string;
  /** The ledger's key as the provider publishes it: the text itself, or a file that holds it. */
  readonly key?: string;
  /** A file with the note of a checkpoint that was kept. */
  readonly earlier?: string;
}

const IS_KEY = /^[^+\s]+\+[0-9a-f]{8}\+[A-Za-z0-9+/]+=*$/;

async function optionsOf({ key, earlier }: VerifyRequest): Promise<VerifyOptions> {
  const keyText = key === undefined || IS_KEY.test(key) ? key : (await readFile(key, 'utf8')).trim();
  return {
    pinnedKey: keyText === undefined ? undefined : parseVerifierKey(keyText),
    earlierCheckpoint: earlier === undefined ? undefined : await readFile(earlier, 'utf8'),
  };
}

/** Computes figures again from what the package holds; its payloads are read when the first figure wants them. */
function recomputing(openAgain: () => Promise<EvidencePackage>): NonNullable<VerifyOptions['recompute']> {
  const figures = new RecomputeFigures();
  let payloads: ReturnType<typeof readPayloads> | undefined;
  return async (statement, { inputs, contentOf }) => {
    payloads ??= openAgain().then(readPayloads);
    return figures.stated(statement, { entries: inputs, contentOf, payloadOf: await payloads });
  };
}

/**
 * Verifies an evidence package: without a network, and without anything but what is in it and what the caller gives.
 * @throws Error where the file, the key or the earlier checkpoint cannot be read
 */
export async function verifyFile(request: VerifyRequest): Promise<VerificationReport> {
  const options = await optionsOf(request);
  const handle = await open(request.file, 'r');
  try {
    const source = await fileSource(handle);
    const cells = new FormCells();
    return await verifyArchive(source, {
      ...options,
      recompute: recomputing(() => openPackage(source)),
      readFormCell: (workbook, sheet, cell) => cells.read(workbook, sheet, cell),
    });
  } finally {
    await handle.close();
  }
}
