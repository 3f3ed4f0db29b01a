import type { Answer, AnswerCheck, Figure, FigureName } from '@kaiji/contracts';
import { foldedText } from '../reading/stated-number';
import type { Draft, FigureOf } from '../wording/draft';
import { backupIntervalFinding, generationsFinding, verificationFinding } from './backup-claims';
import { differs, type Finding, holds, unknown } from './finding';
import { incidentsFinding, uptimeFinding } from './period-claims';
import { emergencyFinding, leadFinding, monitoringFinding, noticeFinding, noticeTimeFinding, patchFinding } from './practice-claims';

/** Figures with what they propose for the form. */
export interface FiguresWithDrafts {
  figures: readonly Figure[];
  drafts: readonly Draft[];
}

export interface StandingInput {
  answers: readonly Answer[];
  /** The period that is looked at: the last twelve months, or the disclosed one. */
  now: FiguresWithDrafts;
  /** The disclosed period as today's records have it: what an answer says of a period is measured by that one. */
  same: FiguresWithDrafts;
}

const figureNamed = <Name extends FigureName>({ figures }: FiguresWithDrafts, name: Name): FigureOf<Name> | undefined =>
  figures.find((one): one is FigureOf<Name> => one.figure === name);

const draftOf = ({ drafts }: FiguresWithDrafts, field: string): Draft | undefined => drafts.find((one) => one.field === field);

const by = <Name extends FigureName>(name: Name, finding: (text: string, figure: FigureOf<Name>) => Finding) =>
  (text: string, { now }: StandingInput): Finding | undefined => {
    const figure = figureNamed(now, name);
    return figure === undefined ? undefined : finding(text, figure);
  };

type Rule = (text: string, input: StandingInput) => Finding | undefined;

const interval = (field: string): Rule => (text, { now }) => {
  const draft = draftOf(now, field);
  return draft === undefined ? undefined : monitoringFinding(text, draft);
};

const RULES: Readonly<Record<string, Rule>> = {
  '39-1': (text, { now, same }) => {
    const [then, latest] = [figureNamed(same, 'uptime'), figureNamed(now, 'uptime')];
    return then === undefined || latest === undefined ? undefined : uptimeFinding(text, then, latest);
  },
  '39-3': (text, { same }) => {
    const draft = draftOf(same, '39-3');
    return draft === undefined ? undefined : incidentsFinding(text, draft);
  },
  '45-1': by('backups', backupIntervalFinding),
  '45-2': by('backups', generationsFinding),
  '46': by('backups', verificationFinding),
  ...Object.fromEntries(['54-1', '54-2', '54-3', '54-4', '54-5'].map((field) => [field, interval(field)])),
  '54-6': by('notification', noticeTimeFinding),
  '59': by('patches', patchFinding),
  '91-1': by('maintenance', leadFinding),
  '91-3': by('maintenance', emergencyFinding),
  '92': by('notification', noticeFinding),
};

/** For fields without a rule: as proposed now, or not; a text of somebody's own cannot be compared. */
const plainly = (text: string, answer: Answer, now: Draft | undefined): Finding => {
  if (now === undefined || now.text === null) return unknown('noFigureNow', now?.reason === undefined ? {} : { reason: now.reason });
  if (foldedText(text) === foldedText(now.text)) return holds();
  return answer.source === 'figure' ? differs('figureGivesOther', { stated: text, now: now.text }) : unknown('notComparable');
};

const findingOf = (answer: Answer, input: StandingInput): Finding => {
  if (answer.source === 'notApplicable') return unknown('saidNotToApply');
  const text = answer.text ?? '';
  if (text.trim() === '') return unknown('nothingStated');
  return RULES[answer.field]?.(text, input) ?? plainly(text, answer, draftOf(input.now, answer.field));
};

/** What these say they say of the period that they name. */
const OF_A_PERIOD: readonly string[] = ['39-1', '39-3'];

const proposed = (draft: Draft | undefined): AnswerCheck['current'] => ({
  text: draft?.text ?? null,
  ...(draft?.reason === undefined ? {} : { reason: draft.reason }),
});

/**
 * Whether each computable answer still holds against the records of today. What names a period (39-1, 39-3) is measured by that period,
 * a practice by the one that is looked at. Better than stated holds; what cannot be compared, or is not recorded, is unknown and never holds.
 */
export const checkStanding = (input: StandingInput): AnswerCheck[] =>
  input.answers.flatMap((answer): AnswerCheck[] => {
    const { field, figure, text, source } = answer;
    if (figure === undefined) return [];
    const current = proposed(draftOf(input.now, field));
    const recomputed = OF_A_PERIOD.includes(field) ? { recomputed: proposed(draftOf(input.same, field)) } : {};
    return [{ field, figure: figure.figure, ...findingOf(answer, input), disclosed: { text, source }, current, ...recomputed }];
  });
