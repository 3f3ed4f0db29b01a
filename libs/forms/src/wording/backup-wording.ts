import type { BackupTargetFigure, ExactPercent } from '@kaiji/contracts';
import { type Cadence, cadenceOf, regularityText } from './cadence';
import { type Draft, type DraftPart, type FigureOf, part, withheld } from './draft';
import { DAY_MS, gapText } from './duration-text';

type Backups = FigureOf<'backups'>;

const NO_RECORD = 'バックアップの実施記録がないため、記載できません。';

const names = (targets: readonly BackupTargetFigure[]): string => targets.map((one) => one.target).join('、');

const longest = <T>(items: readonly T[], of: (item: T) => number): T | undefined =>
  items.reduce<T | undefined>((worst, item) => (worst === undefined || of(item) > of(worst) ? item : worst), undefined);

interface Kept {
  target: BackupTargetFigure;
  cadence: Cadence;
  longestGapMs: number;
}

const keptOf = (target: BackupTargetFigure): Kept[] =>
  target.intervalMedianMs === null || target.intervalMaxMs === null
    ? []
    : [{ target, cadence: cadenceOf(target.intervalMedianMs), longestGapMs: target.intervalMaxMs }];

const intervalPart = ({ target, cadence, longestGapMs }: Kept): DraftPart => {
  const { done, due, rate } = target.scheduled;
  const days = rate === null ? '' : `、${due}日中${done}日に実施(${rate.percent}%)`;
  return part(target.target, `${cadence.text}、最大間隔 ${gapText(longestGapMs)}${days}`);
};

/** The figure's rate is the share of days with a backup: it speaks of a daily cadence or a closer one only. */
const lowestRate = (kept: readonly Kept[]): ExactPercent | null => {
  const daily = kept.filter(({ cadence }) => cadence.spanMs <= DAY_MS);
  const rates = daily.flatMap(({ target }) => (target.scheduled.rate === null ? [] : [target.scheduled.rate]));
  return longest(rates, ({ exact }) => -exact.numerator / exact.denominator) ?? null;
};

/** 45-1: how often every target is backed up: the rarest cadence of the targets, and the longest gap of any. */
export const backupIntervalWording = ({ figure, targets }: Backups): Draft => {
  if (targets.length === 0) return withheld('45-1', figure, NO_RECORD);
  const kept = targets.flatMap(keptOf);
  const parts = kept.map(intervalPart);
  const unknown = targets.filter((target) => !kept.some((one) => one.target === target));
  const rarest = longest(kept, (one) => one.cadence.spanMs);
  const worst = longest(kept, (one) => one.longestGapMs);
  if (unknown.length > 0 || rarest === undefined || worst === undefined) {
    return withheld('45-1', figure, `成功した実施が2回に満たない対象があるため、間隔を記載できません（${names(unknown)}）。`, parts);
  }
  const rate = rarest.cadence.spanMs <= DAY_MS ? lowestRate(kept) : null;
  return { field: '45-1', text: regularityText({ cadence: rarest.cadence, longestGapMs: worst.longestGapMs, rate }), figure, parts };
};

/** 45-2: the least number of generations held at any time, over all targets; what depends on another copy is none. */
export const backupGenerationsWording = ({ figure, targets }: Backups): Draft => {
  if (targets.length === 0) return withheld('45-2', figure, NO_RECORD);
  const known = targets.flatMap((target) => (target.generations === null ? [] : [{ target, ...target.generations }]));
  const parts = known.map((one) => part(one.target.target, `${one.independent}世代(ほかに差分・増分 ${one.dependent})`));
  const unknown = targets.filter((target) => target.generations === null);
  const fewest = longest(known, (one) => -one.independent);
  if (unknown.length > 0 || fewest === undefined) {
    return withheld('45-2', figure, `世代数を確かめられない対象があるため、記載できません（${names(unknown)}）。`, parts);
  }
  const draft: Draft = { field: '45-2', text: `${fewest.independent}世代`, figure, parts };
  if (fewest.independent > 0) return draft;
  return { ...draft, reason: `対象期間中に、復元できる世代のない時がありました（${fewest.target.target}）。` };
};

const verificationPart = ({ target, verification: one }: BackupTargetFigure): DraftPart => {
  const longestGap = one.intervalMaxMs === null ? '' : `、最大間隔 ${gapText(one.intervalMaxMs)}`;
  return part(target, `${one.good}回、${one.months}か月中${one.monthsWithOne}か月${longestGap}`);
};

/** 46: how often the backups of every target are checked or restored; checks with errors do not count. */
export const backupVerificationWording = ({ figure, targets }: Backups): Draft => {
  if (targets.length === 0) return withheld('46', figure, NO_RECORD);
  const parts = targets.map(verificationPart);
  const unchecked = targets.filter((one) => one.verification.good === 0);
  if (unchecked.length > 0) {
    return withheld('46', figure, `確認または復元の記録がない対象があるため、間隔を記載できません（${names(unchecked)}）。`, parts);
  }
  const gaps = targets.flatMap(({ verification: { intervalMedianMs, intervalMaxMs } }) =>
    intervalMedianMs === null || intervalMaxMs === null ? [] : [{ cadence: cadenceOf(intervalMedianMs), longestGapMs: intervalMaxMs }],
  );
  const rarest = longest(gaps, (one) => one.cadence.spanMs);
  const worst = longest(gaps, (one) => one.longestGapMs);
  const once = targets.some((one) => one.verification.good === 1);
  if (once || gaps.length < targets.length || rarest === undefined || worst === undefined) {
    return { field: '46', text: '対象期間中に1回', figure, parts };
  }
  return { field: '46', text: regularityText({ cadence: rarest.cadence, longestGapMs: worst.longestGapMs, rate: null }), figure, parts };
};
