import { PACKAGE_FOLDER } from '../package';
import { Check } from './check';
import { contentOf } from './content-of';
import { type PackageEvidence, type Recomputed } from './options';
import { type CheckReport } from './report';
import { type ProvenFigure, type VerifyState } from './state';

/** Computes each figure again from the evidence that is proved to be in the ledger, and compares. */
export async function checkRecompute(state: VerifyState): Promise<CheckReport> {
  const check = new Check('recompute');
  const { recompute } = state.options;
  if (state.figures.size === 0) check.skip('figureNone', PACKAGE_FOLDER.figures);
  else if (!recompute) check.unverifiable('recomputeNotAvailable', PACKAGE_FOLDER.figures);
  else {
    for (const figure of state.figures.values()) {
      check.look();
      const { name } = figure.statement;
      try {
        compare(check, figure, await recompute(figure.statement, evidenceOf(state, name)));
      } catch (error) {
        check.unverifiable('recomputeCannot', name, error instanceof Error ? error.message : String(error));
      }
    }
  }
  return check.report();
}

function evidenceOf(state: VerifyState, name: string): PackageEvidence {
  const named = state.proofs?.figures.find((one) => one.name === name)?.inputs ?? [];
  return {
    inputs: named.flatMap((seq) => state.entries.get(seq)?.body ?? []),
    entries: [...state.entries.values()].map(({ body }) => body),
    contentOf: (entry) => contentOf(state, entry),
  };
}

const shown = (value: string | null): string => value ?? 'not known';

function compare(check: Check, { statement: { name, predicate } }: ProvenFigure, found: Recomputed): void {
  if ('cannot' in found) return check.unverifiable('recomputeCannot', name, found.cannot);
  for (const key of ['value', 'numerator', 'denominator'] as const) {
    if (found[key] !== predicate[key]) check.mismatch('recomputeOther', name, `${key} is ${shown(found[key])}, stated ${shown(predicate[key])}`);
  }
  const stated = predicate.figure?.sha256;
  if (stated !== undefined && found.figureSha256 !== undefined && stated !== found.figureSha256) {
    check.mismatch('recomputeOther', name, `figure has SHA-256 ${found.figureSha256}, stated ${stated}`);
  }
}
