import type { CheckReason } from '@kaiji/contracts';
import { foldedText, statedNumber } from '../reading/stated-number';
import { statedSpanMs } from '../reading/stated-span';
import type { FigureOf } from '../wording/draft';
import { DAY_MS, HOUR_MS } from '../wording/duration-text';
import { differsFor, type Finding, unknown } from './finding';

type Backups = FigureOf<'backups'>;

/** Starts wander: what is backed up every day is not so much later as to miss one. */
const allowedMs = (spanMs: number): number => spanMs + Math.min(spanMs / 12, 12 * HOUR_MS);

const hoursOf = (ms: number): number => Math.ceil(ms / HOUR_MS);

/** The least share of days that the answer claims: what states a rate (`実施率 96.666%`) claims no more than that. */
const claimedPercent = (text: string): number => Number(/実施率\s*(\d+(?:\.\d+)?)%/.exec(foldedText(text))?.[1] ?? 100);

/** The longest gap that the answer allows: the one that it names, or that of its cadence. */
const claimedGapMs = (text: string, spanMs: number): number => {
  const named = /最大間隔\s*([^、)]+)/.exec(foldedText(text))?.[1];
  return Math.max(allowedMs(spanMs), named === undefined ? 0 : (statedSpanMs(named) ?? 0));
};

/** 45-1: every target is backed up as often as it was stated; of a daily cadence each day of each target is looked at. */
export const backupIntervalFinding = (text: string, { targets }: Backups): Finding => {
  const spanMs = statedSpanMs(text);
  if (spanMs === undefined) return unknown('notComparable');
  if (targets.length === 0) return unknown('noFigureNow');
  const reasons = targets.flatMap(({ target, scheduled: { done, due }, intervalMaxMs }): CheckReason[] => {
    if (spanMs <= DAY_MS && due > 0 && done * 100 < due * claimedPercent(text)) return [{ code: 'backupDaysMissed', params: { target, done, due } }];
    if (intervalMaxMs === null || intervalMaxMs <= claimedGapMs(text, spanMs)) return [];
    return [{ code: 'backupGapLonger', params: { target, statedHours: hoursOf(spanMs), longestHours: hoursOf(intervalMaxMs) } }];
  });
  const uncertain = targets.filter((one) => one.intervalMaxMs === null);
  if (reasons.length === 0 && uncertain.length > 0) return unknown('noFigureNow', { targets: uncertain.map((one) => one.target).join('、') });
  return differsFor(reasons);
};

/** 45-2: every target had as many generations as stated, at any time. */
export const generationsFinding = (text: string, { targets }: Backups): Finding => {
  const stated = statedNumber(text);
  if (stated?.unit !== '世代') return unknown('notComparable');
  if (targets.length === 0) return unknown('noFigureNow');
  const reasons = targets.flatMap(({ target, generations }): CheckReason[] =>
    generations === null || generations.independent >= Number(stated.value)
      ? []
      : [{ code: 'fewerGenerations', params: { target, stated: stated.value, now: generations.independent } }],
  );
  return reasons.length === 0 && targets.some((one) => one.generations === null) ? unknown('noFigureNow') : differsFor(reasons);
};

/** 46: the backups of every target are checked or restored as often as stated. */
export const verificationFinding = (text: string, { targets }: Backups): Finding => {
  const spanMs = statedSpanMs(text);
  if (targets.length === 0) return unknown('noFigureNow');
  const missing = targets
    .filter((one) => one.verification.good === 0)
    .map(({ target }): CheckReason => ({ code: 'verificationMissing', params: { target } }));
  if (spanMs === undefined) return missing.length > 0 ? differsFor(missing) : unknown('notComparable');
  const late = targets.flatMap(({ target, verification: { good, intervalMaxMs } }): CheckReason[] =>
    good === 0 || intervalMaxMs === null || intervalMaxMs <= claimedGapMs(text, spanMs)
      ? []
      : [{ code: 'verificationGapLonger', params: { target, statedDays: Math.ceil(spanMs / DAY_MS), longestDays: Math.ceil(intervalMaxMs / DAY_MS) } }],
  );
  const uncertain = targets.some(({ verification }) => verification.good > 0 && verification.intervalMaxMs === null);
  return missing.length + late.length === 0 && uncertain ? unknown('noFigureNow') : differsFor([...missing, ...late]);
};
