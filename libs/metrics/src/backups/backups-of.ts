import { closingPolicy, policySpans } from '../policy/policy-spans';
import { compare, groupBy } from '../records/each-once';
import { soundBackupChecks, soundBackupRuns } from '../records/sound-records';
import type { BackupsResult, BackupTargetFigure } from '../results';
import { effectiveTime } from '../state/service-record';
import type { FigureInput } from '../types';
import { targetFigure } from './target-figure';

/** The worst of all targets; one that is not known makes the whole unknown. */
function worst(values: readonly (number | null)[], pick: (...values: number[]) => number): number | null {
  const known = values.filter((value) => value !== null);
  return known.length < values.length ? null : pick(...known);
}

function valueOf(targets: readonly BackupTargetFigure[]): BackupsResult['value'] {
  if (targets.length === 0) return null;
  return {
    intervalMedianMs: worst(
      targets.map(({ intervalMedianMs }) => intervalMedianMs),
      Math.max,
    ),
    intervalMaxMs: worst(
      targets.map(({ intervalMaxMs }) => intervalMaxMs),
      Math.max,
    ),
    generations: worst(
      targets.map(({ generations }) => generations?.total ?? null),
      Math.min,
    ),
  };
}

/** The backups figure; see `computeBackups`. */
export function backupsOf(input: FigureInput): BackupsResult {
  const { timeZone, asOf } = input;
  const { decimals } = closingPolicy(policySpans(input), input);
  const scope = { span: effectiveTime(input), timeZone, asOf, decimals };
  const { rows, notes } = soundBackupRuns(input.backupRuns);
  const runs = groupBy(
    rows.filter(({ startedAt }) => startedAt <= asOf),
    ({ target }) => target,
  );
  const checks = groupBy(soundBackupChecks(input.backupChecks), ({ target }) => target);
  const names = [...new Set([...runs.keys(), ...checks.keys()])].sort(compare);
  const targets = names.map((name) => targetFigure(name, runs.get(name) ?? [], checks.get(name) ?? [], scope));
  return { value: valueOf(targets), targets, notes };
}
