import { openPackage, type EvidencePackage } from '../package';
import { type ByteSource, type ZipLimits } from '../zip';
import { Check } from './check';
import { checkAnchors } from './check-anchors';
import { checkApprovals } from './check-approvals';
import { checkCheckpoint } from './check-checkpoint';
import { checkConsistency } from './check-consistency';
import { checkContents } from './check-contents';
import { checkEntries } from './check-entries';
import { checkFigures } from './check-figures';
import { checkFiles } from './check-files';
import { checkForm } from './check-form';
import { checkManifest } from './check-manifest';
import { checkRecompute } from './check-recompute';
import { checkRestatements } from './check-restatements';
import { type VerifyOptions } from './options';
import { overall, type CheckReport, type VerificationReport } from './report';
import { type VerifyState } from './state';

/** Each check builds on what those before it established. */
const CHECKS: readonly ((state: VerifyState) => CheckReport | Promise<CheckReport>)[] = [
  checkManifest,
  checkFiles,
  checkCheckpoint,
  checkEntries,
  checkConsistency,
  checkAnchors,
  checkContents,
  checkFigures,
  checkApprovals,
  checkRestatements,
  checkForm,
  checkRecompute,
];

/**
 * Verifies an opened package. Whatever is wrong with it becomes a finding that names the file, entry, figure or cell; nothing is thrown.
 *
 * The package holds the entries that concern its service and period, each with its own proof. So it shows that these are in the ledger
 * and unchanged; it cannot show that there are no others. `CONCLUSIONS` says what follows from a report and what does not.
 */
export async function verifyPackage(pkg: EvidencePackage, options: VerifyOptions = {}): Promise<VerificationReport> {
  const state: VerifyState = {
    pkg,
    options,
    pathBySha256: new Map(),
    sha256ByPath: new Map(),
    hasEntries: false,
    entries: new Map(),
    entryBySubject: new Map(),
    verifiers: [],
    formerVerifiers: [],
    signingKeys: [],
    figures: new Map(),
  };
  const checks: CheckReport[] = [];
  for (const check of CHECKS) checks.push(await check(state));
  return { about: state.manifest?.about, checkpoint: state.checkpoint, isInnerConsistencyOnly: !options.pinnedKey, checks, outcome: overall(checks) };
}

/** Verifies the ZIP of a package. An archive that cannot be opened is a report, too. */
export async function verifyArchive(source: ByteSource, options: VerifyOptions = {}, limits?: ZipLimits): Promise<VerificationReport> {
  const check = new Check('archive');
  check.look();
  const pkg = await check.attempt('archiveDamaged', 'zip', () => openPackage(source, limits));
  const archive = check.report();
  if (!pkg) return { isInnerConsistencyOnly: !options.pinnedKey, checks: [archive], outcome: overall([archive]) };
  const report = await verifyPackage(pkg, options);
  const checks = [archive, ...report.checks];
  return { ...report, checks, outcome: overall(checks) };
}
