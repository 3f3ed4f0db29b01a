import { type Draft, type DraftPart, type FigureOf, part, withheld } from './draft';
import { daysText } from './duration-text';

type Patches = FigureOf<'patches'>;

const FIELD = '59';

const partsOf = ({ patchDays, compliance: one, kaplanMeier }: Patches): DraftPart[] => [
  part('期限', `リリースから${patchDays}日`),
  part('期限が来たもの', `${one.due}件`),
  part('期限内に着手', `${one.met}件`),
  part('期限後に着手', `${one.late}件`),
  part('期限を過ぎて未着手', `${one.overdueOpen}件`),
  part('期限前', `${one.notYetDue}件`),
  part('リスク受容', `${one.accepted}件`),
  part('着手までの日数の中央値', kaplanMeier.medianDays === null ? '算定できません' : `${kaplanMeier.medianDays}日`),
];

/** The slowest of what was due; of an open one the days until now, so that it can only grow. */
const slowestDays = ({ list }: Patches): number | null => {
  const lags = list.filter((one) => ['met', 'late', 'overdue'].includes(one.result)).flatMap((one) => one.lagDays ?? []);
  return lags.length === 0 ? null : Math.max(...lags);
};

/**
 * 59: the limit, where all that fell due in the period was begun within it; otherwise the share that was, and the
 * slowest. Accepted risks are in neither, and are named.
 */
export const patchesWording = (patches: Patches): Draft => {
  const { compliance, patchDays } = patches;
  const draft = { field: FIELD, figure: patches.figure, parts: partsOf(patches) };
  if (compliance.due === 0 || compliance.withinDue === null) {
    return withheld(FIELD, patches.figure, '対象期間に適用期限が来たパッチの記録がないため、実績からは記載できません。', draft.parts);
  }
  const accepted = compliance.accepted === 0 ? [] : [`リスク受容 ${compliance.accepted}件を除く`];
  const limit = `ベンダーリリースから${daysText(patchDays)}以内`;
  if (compliance.met === compliance.due) {
    return { ...draft, text: accepted.length === 0 ? limit : `${limit}(${accepted.join('')})` };
  }
  const slowest = slowestDays(patches);
  const open = compliance.overdueOpen === 0 ? '' : '、未着手を含む';
  const detail = [
    `対象${compliance.due}件中${compliance.met}件`,
    ...(slowest === null ? [] : [`最長${slowest}日${open}`]),
    ...accepted,
  ];
  return {
    ...draft,
    text: `${limit}の着手率 ${compliance.withinDue.percent}%(${detail.join('、')})`,
    reason: `期限内に着手しなかったパッチが${compliance.due - compliance.met}件あるため、期限だけの記載はできません。`,
  };
};
