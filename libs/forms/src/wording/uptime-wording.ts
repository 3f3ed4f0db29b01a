import { type Draft, type DraftPart, type DraftService, type FigureOf, part, TO_BE_TYPED } from './draft';
import { lostSecondsText, shareText, wholeSecondsText } from './number-text';
import { periodText } from './period-text';

const FIELD = '39-1';

const percentPart = (label: string, value: { percent: string } | null | undefined): DraftPart =>
  part(label, value === null || value === undefined ? '算定できません' : `${value.percent}%`);

/** Planned stops that were recorded only after they had begun: an auditor will ask how they were announced. */
const enteredLater = (uptime: FigureOf<'uptime'>): number => uptime.exclusions.filter((one) => one.enteredAfterTheFact).length;

const partsOf = (uptime: FigureOf<'uptime'>, service: DraftService): DraftPart[] => [
  part('対象期間', periodText(uptime.period, service)),
  percentPart('稼働率', uptime.value),
  part('停止時間', lostSecondsText(uptime.downMs)),
  part('計画サービス時間', wholeSecondsText(uptime.agreedMs)),
  percentPart('観測率', uptime.coverage),
  part('未観測の時間', lostSecondsText(uptime.unknownMs)),
  percentPart('未観測を停止とみなした稼働率', uptime.lower),
  part('除外した計画停止', wholeSecondsText(uptime.excludedMs)),
  part('除外のうち事後登録', `${enteredLater(uptime)}件`),
  percentPart('除外前の稼働率', uptime.beforeExclusions?.value),
  part('算定の基礎', uptime.rules.policy.basis === 'incidents' ? '障害記録(監視記録によらない)' : '監視記録と障害記録'),
];

/** Why no percentage may be stated; `undefined` where one may. */
const obstacle = (uptime: FigureOf<'uptime'>): string | undefined => {
  if (uptime.agreedMs === 0) return '対象期間に計画サービス時間がないため';
  if (uptime.value === null) return '対象期間の稼働状況を観測した記録がないため';
  if (uptime.disclosable) return undefined;
  const limit = shareText(uptime.rules.policy.minimumCoverage);
  return `稼働状況の観測率${uptime.coverage?.percent ?? '0'}%が基準の${limit}に満たないため`;
};

/**
 * 39-1: the actual uptime and its period. Where it may not be stated, the form's other answer: the reason, and a target
 * that the officer types.
 */
export const uptimeWording = (uptime: FigureOf<'uptime'>, service: DraftService): Draft => {
  const why = obstacle(uptime);
  const draft = { field: FIELD, figure: uptime.figure, parts: partsOf(uptime, service) };
  if (why !== undefined) {
    const text = `実績値を記載できない理由：${why}\n目標値：${TO_BE_TYPED}`;
    return { ...draft, text, reason: `${why}、実績値は記載できません。理由と目標値を記入してください。` };
  }
  const basis = uptime.rules.policy.basis === 'incidents' ? '、障害記録による算定' : '';
  const stated = { ...draft, text: `${uptime.value?.percent}%(${periodText(uptime.period, service)}${basis})` };
  const later = enteredLater(uptime);
  if (later === 0) return stated;
  return { ...stated, reason: `開始後に登録された計画停止${later}件を除外しています。事前に告知した証跡を確認してください。` };
};
