import { FIGURE_SUFFIX, PACKAGE_FILE, PACKAGE_FOLDER } from '../package';
import { inputsRoot, openFigure, parseDsse, verifyDsse, type FigureStatement } from '../statement';
import { Check } from './check';
import { type CheckReport } from './report';
import { nameOf, type ProvenEntry, type VerifyState } from './state';

/** Checks each frozen figure: its signature, its entry in the ledger, and that the root over its inputs is that of the entries it names. */
export async function checkFigures(state: VerifyState): Promise<CheckReport> {
  const check = new Check('figures');
  const paths = state.pkg.paths.filter((path) => path.startsWith(PACKAGE_FOLDER.figures) && path.endsWith(FIGURE_SUFFIX));
  if (paths.length === 0) check.skip('figureNone', PACKAGE_FOLDER.figures);
  else if (!state.hasEntries) check.unverifiable('notReached', PACKAGE_FOLDER.figures);
  else for (const path of paths) await checkFigure(check, state, path);
  return check.report();
}

async function checkFigure(check: Check, state: VerifyState, path: string): Promise<void> {
  check.look();
  const bytes = await check.attempt('figureUnreadable', path, () => state.pkg.read(path));
  if (!bytes) return;
  const envelope = await check.attempt('figureUnreadable', path, () => parseDsse(bytes));
  const signers = envelope && (await check.attempt('figureSignature', path, () => verifyDsse(envelope, state.signingKeys)));
  const statement = signers && (await check.attempt('figureUnreadable', path, () => openFigure(bytes, state.signingKeys)));
  if (!statement) return;
  const entry = state.entryBySubject.get(statement.name);
  if (state.figures.has(statement.name)) check.mismatch('figureTwice', path, statement.name);
  if (entry?.body.content === undefined || entry.body.content.digest !== state.sha256ByPath.get(path)) check.mismatch('figureNotInLedger', path, statement.name);
  checkInputs(check, state, statement, entry);
  state.figures.set(statement.name, { path, statement });
}

function checkInputs(check: Check, { proofs, entries }: VerifyState, { name, predicate }: FigureStatement, figure: ProvenEntry | undefined): void {
  const named = proofs?.figures.find((one) => one.name === name)?.inputs;
  if (!named) return check.mismatch('inputsNotNamed', name, PACKAGE_FILE.proofs);
  const inputs = named.flatMap((seq) => entries.get(seq) ?? []);
  for (const seq of named) if (!entries.has(seq)) check.mismatch('inputMissing', name, `#${seq}`);
  if (inputs.length !== named.length) return;
  for (const { body } of inputs) if (figure && body.seq >= figure.body.seq) check.mismatch('inputLater', name, nameOf(body));
  if (predicate.inputs.count !== named.length) return check.mismatch('inputsCount', name, `${named.length}, not ${predicate.inputs.count}`);
  if (new Set(named).size !== named.length) return check.mismatch('inputsCount', name, 'an entry is named twice');
  const root = inputsRoot(inputs.map(({ body, leafHash }) => ({ seq: body.seq, leafHash }))).toString('hex');
  if (root !== predicate.inputs.merkleRoot) check.mismatch('inputsRoot', name, `${root}, not ${predicate.inputs.merkleRoot}`);
}
