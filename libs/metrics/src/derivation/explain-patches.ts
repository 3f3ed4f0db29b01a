import { patchesOf } from '../patches/patches-of';
import { closingPolicy, policyAt, policySpans } from '../policy/policy-spans';
import { exactPercent } from '../ratio/exact-percent';
import type { Derivation, DerivationRow, PatchOutcome, PatchRow } from '../results';
import type { FigureInput } from '../types';
import { derivationOf, policiesOfRecords, quarantined } from './derivation-head';
import { quantity, StepList } from './step-list';

const COUNTED: readonly PatchOutcome[] = ['met', 'late', 'overdue'];
const SET_ASIDE: readonly PatchOutcome[] = ['accepted', 'withdrawn', 'decommissioned'];

const idOf = ({ advisory, asset }: PatchRow): string => `${advisory} ${asset}`;

/** How the share of patches in time comes about. */
export function derivationOfPatches(input: FigureInput): Derivation {
  const policies = policySpans(input);
  const { decimals } = closingPolicy(policies, input);
  const { list: rows, notes } = patchesOf(input);
  const list = new StepList();
  const [met, late, overdue] = COUNTED.map((code) => quantity(code, rows.filter(({ result }) => result === code).length, 'count'));
  const due = list.sum('due', 'count', [met!, late!, overdue!]);
  const value = list.percent('value', met!, due, decimals);
  const aside = rows.filter(({ result }) => SET_ASIDE.includes(result));
  const ifMissed = exactPercent(Number(met!.value), Number(due.value) + 1, decimals);
  return derivationOf('patches', 'patchesStartedInTime', input, {
    policies: policiesOfRecords(
      policies,
      input.period,
      rows.map(({ releasedAt }) => releasedAt),
    ),
    headline: value,
    numerator: value && met!,
    denominator: value && due,
    steps: list.steps,
    rows: rows
      .filter(({ result }) => COUNTED.includes(result))
      .map((row): DerivationRow => {
        const allowed = policyAt(policies, row.releasedAt).patchDays;
        const amounts = [quantity('lag', row.lagDays ?? 0, 'days', idOf(row)), quantity('allowed', allowed, 'days', idOf(row))];
        return { id: idOf(row), decidedAt: row.releasedAt, code: row.result, amounts };
      }),
    leftOut: [
      ...rows.filter(({ result }) => !COUNTED.includes(result)).map((row) => ({ code: row.result, subject: idOf(row) })),
      ...quarantined(notes),
    ],
    sensitivity: aside.slice(0, 1000).map((row) => ({ code: 'setAsideMissed', subject: idOf(row), value: ifMissed, differenceInMs: null })),
    sensitivityOmitted: Math.max(0, aside.length - 1000),
  });
}
