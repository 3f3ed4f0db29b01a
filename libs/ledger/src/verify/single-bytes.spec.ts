import { PACKAGE_FILE } from '../package';
import { EARLIER_SIZE, PINNED, readSampleCell, samplePackage, type Files } from '../testing/sample-package';
import { zip } from '../testing/zip-writer';
import { bufferSource } from '../zip';
import { verifyArchive, type VerificationReport, type VerifyOptions } from './index';

/** Fixed seed: every run alters the same bytes. Source: Lehmer generator of Park and Miller. */
function lehmer(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

const next = lehmer(20261124);
const sample = samplePackage();
const OPTIONS: VerifyOptions = {
  pinnedKey: PINNED,
  earlierCheckpoint: sample.checkpointAt(EARLIER_SIZE),
  readFormCell: readSampleCell,
  recompute: ({ predicate: { value, numerator, denominator } }) => ({ value, numerator, denominator }),
};

const altered = (bytes: Buffer, at: number): Buffer => {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at]! + 1 + next(255)) % 256;
  return copy;
};

const verifyBytes = (bytes: Buffer): Promise<VerificationReport> => verifyArchive(bufferSource(bytes), OPTIONS);
const verifyFiles = (files: Files): Promise<VerificationReport> => verifyBytes(zip([...files].map(([path, data]) => ({ path, data, method: 0 }))));
const itemsOf = (report: VerificationReport): string[] => report.checks.flatMap(({ findings }) => findings.filter(({ weight }) => weight === 'mismatch').map(({ item }) => item));

/** How many bytes are drawn of each file; more of those that all else hangs on. */
const DRAWN = 8;
const DRAWN_OF_STRUCTURE = 60;
const STRUCTURE: readonly string[] = [PACKAGE_FILE.checkpoint, PACKAGE_FILE.manifest, PACKAGE_FILE.entries, PACKAGE_FILE.proofs];
const ROUNDS = 150;

describe('one altered byte', () => {
  it('is where nothing else is wrong', async () => {
    expect((await verifyBytes(sample.zip())).outcome).toBe('match');
  });

  it.each([...sample.files.keys()])('of %s is found, and the file is named', async (path) => {
    const bytes = sample.files.get(path)!;
    for (let drawn = STRUCTURE.includes(path) ? DRAWN_OF_STRUCTURE : DRAWN; drawn > 0; drawn -= 1) {
      const at = next(bytes.length);
      const report = await verifyFiles(new Map([...sample.files, [path, altered(bytes, at)]]));
      if (report.outcome !== 'mismatch' || !itemsOf(report).includes(path)) throw new Error(`byte ${at} of ${path}: ${report.outcome}, ${itemsOf(report).join()}`);
    }
  });

  it('anywhere in the ZIP is found', async () => {
    const bytes = sample.zip();
    for (let round = 0; round < ROUNDS; round += 1) {
      const at = next(bytes.length);
      const report = await verifyBytes(altered(bytes, at));
      if (report.outcome !== 'mismatch') throw new Error(`byte ${at}: ${report.outcome}`);
    }
  });

  it('leaves a report and throws nothing, even where the archive is cut', async () => {
    const bytes = sample.zip();
    for (let round = 0; round < 50; round += 1) {
      const report = await verifyBytes(bytes.subarray(0, next(bytes.length)));
      expect(report).toMatchObject({ outcome: 'mismatch', checks: [{ name: 'archive', findings: [{ code: 'archiveDamaged' }] }] });
    }
  });
});
