export { CHECK_TEXT, CONCLUSIONS, FINDING_TEXT, OUTCOME_TEXT, type BothLanguages, type FindingCode } from './catalogue';
export { ENTRY_KIND } from './kinds';
export { type PackageEvidence, type Recomputed, type VerifyOptions } from './options';
export { CHECK_NAMES, exitStatus, type CheckName, type CheckReport, type Finding, type Outcome, type VerificationReport } from './report';
export { verifyArchive, verifyPackage } from './verify-package';
