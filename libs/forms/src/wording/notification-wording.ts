import { type Draft, type DraftPart, type FigureOf, part, withheld } from './draft';
import { limitText, longestText } from './duration-text';

type Notification = FigureOf<'notification'>;

/** Incidents that say nothing of when they were detected: how long their notice took is not known. */
const undetected = (figure: Notification): number =>
  figure.notes.filter((one) => one.code === 'detectionNotRecorded').reduce((sum, one) => sum + Number(one.params?.['count'] ?? 0), 0);

const exceptUndetected = (figure: Notification): string[] => {
  const count = undetected(figure);
  return count === 0 ? [] : [`検知時刻の記録がない障害 ${count}件を除く`];
};

const bracketed = (details: readonly string[]): string => (details.length === 0 ? '' : `(${details.join('、')})`);

const partsOf = (figure: Notification, one = figure.notification): DraftPart[] => [
  part('通知の期限', `検知後${limitText(one.limitMs)}`),
  part('期限内に通知', `${one.met}件`),
  part('期限後に通知', `${one.late}件`),
  part('未通知', `${one.missed}件`),
  part('期限前で未通知', `${one.pending}件`),
  part('検知時刻の記録なし', `${undetected(figure)}件`),
  ...(one.maxMs === null ? [] : [part('検知から通知まで最長', longestText(one.maxMs))]),
];

const nothingToTell = (figure: Notification): string =>
  undetected(figure) > 0
    ? `検知時刻の記録がない障害が${undetected(figure)}件あり、通知までの時間を算定できません。`
    : '対象期間に通知の対象となる障害がないため、実績からは記載できません。';

/** 54-6: the limit, where every notice that was due kept it; otherwise the slowest, and how many were never told. */
export const noticeTimeWording = (figure: Notification): Draft => {
  const { limitMs, met, late, missed, maxMs } = figure.notification;
  const draft = { field: '54-6', figure: figure.figure, parts: partsOf(figure) };
  if (met + late + missed === 0) {
    return withheld('54-6', figure.figure, nothingToTell(figure), draft.parts);
  }
  if (late + missed === 0) return { ...draft, text: `検知後${limitText(limitMs)}以内${bracketed(exceptUndetected(figure))}` };
  const reason = '期限内に通知しなかった障害があるため、期限ではなく実績を記載しています。';
  if (met + late === 0 || maxMs === null) return { ...draft, text: `通知の実績なし(対象の障害 ${missed}件)`, reason };
  const untold = missed === 0 ? [] : [`ほかに未通知 ${missed}件`];
  const details = [`通知 ${met + late}件の実績`, ...untold, ...exceptUndetected(figure)];
  return { ...draft, text: `検知後最長${longestText(maxMs)}${bracketed(details)}`, reason };
};

/** 92: that users are told of faults, where the records show it, and of how many they were not. */
export const noticeWording = (figure: Notification): Draft => {
  const { met, late, missed } = figure.notification;
  const parts = partsOf(figure);
  const told = met + late;
  if (told === 0) {
    const reason =
      missed === 0
        ? nothingToTell(figure)
        : `対象期間の障害${missed}件について通知の記録がないため、「有」とは記載できません。`;
    return withheld('92', figure.figure, reason, parts);
  }
  if (missed === 0) return { field: '92', text: `有${bracketed(exceptUndetected(figure))}`, figure: figure.figure, parts };
  return {
    field: '92',
    text: `有${bracketed([`対象の障害${told + missed}件中${told}件を通知`, ...exceptUndetected(figure)])}`,
    figure: figure.figure,
    parts,
    reason: `通知の記録がない障害が${missed}件あります。`,
  };
};
