import { exactDifference, foldedText, statedNumber } from '../reading/stated-number';
import type { Draft, FigureOf } from '../wording/draft';
import { differs, type Finding, holds, holdsBut, unknown } from './finding';

const decimalsOf = (value: string): number => value.split('.')[1]?.length ?? 0;

/** Percentages are floored when they are shown with fewer digits. */
const floored = (percent: string, decimals: number): string => {
  const [whole = '', fraction = ''] = percent.split('.');
  return decimals === 0 ? whole : `${whole}.${fraction.slice(0, decimals).padEnd(decimals, '0')}`;
};

const SAYS_NO_ACTUAL = /^実績値を記載できない理由/;

/**
 * 39-1: states the uptime of a period that is over, so it is measured by that period as today's records have it. That the last twelve
 * months are lower does not make it untrue; it is remarked.
 */
export const uptimeFinding = (text: string, same: FigureOf<'uptime'>, latest: FigureOf<'uptime'>): Finding => {
  if (SAYS_NO_ACTUAL.test(foldedText(text))) {
    return same.disclosable && same.value !== null ? differs('nowDisclosable', { now: same.value.percent }) : holds();
  }
  const stated = statedNumber(text);
  if (stated?.unit !== '%') return unknown('notComparable');
  if (same.value === null || !same.disclosable) return unknown('noFigureNow');
  const now = floored(same.value.percent, Math.min(decimalsOf(stated.value), decimalsOf(same.value.percent)));
  const difference = exactDifference(now, stated.value);
  if (difference !== '0' && !(difference.startsWith('+') && /%\s*以上/.test(foldedText(text)))) return differs('movedByLaterEvidence', { stated: stated.value, now: same.value.percent, difference });
  const lately = latest.disclosable ? latest.value?.percent : undefined;
  if (lately === undefined || !exactDifference(lately, stated.value).startsWith('-')) return holds();
  return holdsBut('lowerInLast12Months', { stated: stated.value, now: lately });
};

const countsOf = (text: string): string[] => [...foldedText(text).matchAll(/(\d[\d,]*)件/g)].map(([, count]) => (count ?? '').replace(/,/g, ''));

/** 39-3: counts the stops of a period that is over. */
export const incidentsFinding = (text: string, same: Draft): Finding => {
  if (same.text === null) return unknown('noFigureNow', same.reason === undefined ? {} : { reason: same.reason });
  if (foldedText(text) === foldedText(same.text)) return holds();
  const [stated, now] = [countsOf(text), countsOf(same.text)];
  if (stated.length === 0) return unknown('notComparable');
  // A total alone is compared with the total; one by causes with all that is counted.
  const alike = stated.length === 1 ? stated[0] === now[0] : stated.join() === now.join();
  return alike ? holds() : differs('movedByLaterEvidence', { stated: stated.join('、'), now: now.join('、') });
};
