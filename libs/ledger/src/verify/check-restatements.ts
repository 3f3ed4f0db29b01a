import { PACKAGE_FOLDER } from '../package';
import { Check } from './check';
import { type CheckReport } from './report';
import { type VerifyState } from './state';

/** A figure's name without its revision, and the revision. */
function revisionOf(name: string): { readonly stem: string; readonly revision: number } {
  const slash = name.lastIndexOf('/');
  return { stem: name.slice(0, slash), revision: Number(name.slice(slash + 1)) };
}

/** Checks that each restated figure names the revision before it, which stays in the ledger, and that none is replaced twice. */
export function checkRestatements(state: VerifyState): CheckReport {
  const check = new Check('restatements');
  const replaced = new Map<string, string>();
  const statements = [...state.figures.values()].map(({ statement }) => statement);
  for (const { name, predicate } of statements) {
    const { supersedes } = predicate;
    if (supersedes === undefined) {
      if (revisionOf(name).revision > 1) check.mismatch('restatementUnnamed', name);
      continue;
    }
    check.look();
    const [later, earlier] = [revisionOf(name), revisionOf(supersedes)];
    const follows = later.stem === earlier.stem && later.revision === earlier.revision + 1;
    const before = state.entryBySubject.get(supersedes)?.body.seq;
    const after = state.entryBySubject.get(name)?.body.seq;
    if (before === undefined) check.mismatch('restatementOfUnknown', name, supersedes);
    if (!follows || (before !== undefined && after !== undefined && before >= after)) check.mismatch('restatementOrder', name, supersedes);
    if (replaced.has(supersedes)) check.mismatch('restatementFork', supersedes, `${replaced.get(supersedes)}, ${name}`);
    replaced.set(supersedes, name);
  }
  if (!statements.some(({ predicate }) => predicate.supersedes !== undefined)) check.skip('restatementNone', PACKAGE_FOLDER.figures);
  return check.report();
}
