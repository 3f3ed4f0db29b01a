import type { PatchRow } from '@kaiji/contracts';
import { exactDifference, foldedText, statedNumber } from '../reading/stated-number';
import { statedSpanMs } from '../reading/stated-span';
import type { Draft, FigureOf } from '../wording/draft';
import { DAY_MS, MINUTE_MS, SECOND_MS } from '../wording/duration-text';
import { differs, type Finding, holds, unknown } from './finding';

/** 54-1 to 54-5: probed at least as often as stated. */
export const monitoringFinding = (text: string, now: Draft): Finding => {
  const statedMs = statedSpanMs(text);
  if (statedMs === undefined) return unknown('notComparable');
  const nowMs = now.text === null ? undefined : statedSpanMs(now.text);
  if (nowMs === undefined) return unknown('noFigureNow', now.reason === undefined ? {} : { reason: now.reason });
  if (nowMs <= statedMs) return holds();
  return differs('intervalLonger', { statedSeconds: statedMs / SECOND_MS, nowSeconds: Math.ceil(nowMs / SECOND_MS) });
};

/** 54-6: every notice that was due came within the stated time. */
export const noticeTimeFinding = (text: string, { notification: { maxMs, missed } }: FigureOf<'notification'>): Finding => {
  const statedMs = statedSpanMs(text);
  if (statedMs === undefined) return unknown('notComparable');
  if (missed > 0 && !/未通知/.test(text)) return differs('noticeMissed', { missed });
  if (maxMs === null) return unknown('noFigureNow');
  if (maxMs <= statedMs) return holds();
  return differs('noticeSlower', { statedMinutes: statedMs / MINUTE_MS, slowestMinutes: Math.ceil(maxMs / MINUTE_MS) });
};

/** 92: users are told of faults; where some were not and the answer does not say so, it no longer holds. */
export const noticeFinding = (text: string, { notification: { met, late, missed } }: FigureOf<'notification'>): Finding => {
  if (!foldedText(text).startsWith('有')) return unknown('notComparable');
  if (missed > 0 && !/件中/.test(text)) return differs('noticeMissed', { missed });
  return met + late === 0 ? unknown('noFigureNow') : holds();
};

const isDue = ({ result }: PatchRow): boolean => ['met', 'late', 'overdue'].includes(result);

const shareFinding = (text: string, { compliance }: FigureOf<'patches'>): Finding => {
  const stated = /(\d+(?:\.\d+)?)\s*%/.exec(foldedText(text))?.[1];
  if (stated === undefined) return unknown('notComparable');
  if (compliance.withinDue === null) return unknown('noFigureNow');
  const now = compliance.withinDue.percent;
  return exactDifference(now, stated).startsWith('-') ? differs('patchShareLower', { stated, now }) : holds();
};

/** 59: no patch that fell due was begun later than stated, or is still waiting for longer. */
export const patchFinding = (text: string, patches: FigureOf<'patches'>): Finding => {
  if (statedNumber(text) !== undefined && /%/.test(foldedText(text))) return shareFinding(text, patches);
  const statedMs = statedSpanMs(text);
  if (statedMs === undefined) return unknown('notComparable');
  const statedDays = statedMs / DAY_MS;
  const lags = patches.list.filter(isDue).flatMap(({ lagDays }) => (lagDays === null ? [] : [lagDays]));
  if (lags.length === 0) return unknown('noFigureNow');
  const slower = lags.filter((days) => days > statedDays);
  return slower.length === 0 ? holds() : differs('patchSlower', { statedDays, slowestDays: Math.max(...slower), count: slower.length });
};

/** 91-1: every planned maintenance was announced as early as stated. */
export const leadFinding = (text: string, { list }: FigureOf<'maintenance'>): Finding => {
  const statedMs = statedSpanMs(text);
  if (statedMs === undefined) return unknown('notComparable');
  const planned = list.filter(({ kind }) => kind === 'planned');
  if (planned.length === 0) return unknown('noFigureNow');
  const shorter = planned.filter(({ noticeMs }) => noticeMs < statedMs);
  const shortestDays = Math.floor(Math.min(...planned.map(({ noticeMs }) => noticeMs)) / DAY_MS);
  return shorter.length === 0 ? holds() : differs('leadShorter', { statedDays: statedMs / DAY_MS, shortestDays, count: shorter.length });
};

/** 91-3: "none" no longer holds once there was an emergency; "there may be" holds also in a year without. */
export const emergencyFinding = (text: string, { planned, emergency, cancelled, hasEmergency }: FigureOf<'maintenance'>): Finding => {
  const said = foldedText(text);
  if (/^(?:無|なし)/.test(said)) {
    if (hasEmergency || emergency > 0) return differs('emergencyHeld', { count: emergency });
    return planned + cancelled === 0 ? unknown('noFigureNow') : holds();
  }
  return said.startsWith('有') ? holds() : unknown('notComparable');
};
