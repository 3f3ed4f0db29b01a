import type { FormCause } from '@kaiji/contracts';
import { type Draft, type DraftPart, type DraftService, type FigureOf, part, withheld } from './draft';
import { periodText } from './period-text';

const FIELD = '39-3';

const CAUSES: readonly (readonly [FormCause, string])[] = [
  ['hardware', 'ハードウェア障害'],
  ['software', 'ソフトウェア障害'],
  ['network', 'ネットワーク障害'],
  ['other', 'その他'],
];

/** Stops that the probes confirmed and that no incident explains: the records' count alone would be too low. */
const stopsWithoutRecord = (uptime: FigureOf<'uptime'> | undefined): number =>
  (uptime?.outages ?? []).filter((one) => one.downMs > 0 && one.incidents.length === 0 && one.sources.includes('probes')).length;

const partsOf = (incidents: FigureOf<'incidents'>, unexplained: number): DraftPart[] => [
  part('停止を伴う障害', `${incidents.total}件`),
  ...CAUSES.map(([cause, name]) => part(name, `${incidents.byCause[cause]}件`)),
  part('前の期間から継続', `${incidents.carriedIn}件`),
  part('数えなかった記録', `${incidents.list.filter((one) => !one.counted).length}件`),
  part('障害記録のない停止', `${unexplained}件`),
];

/** 39-3: how many stops in the period, by the form's four causes; a cause without any is printed as 0. */
export const incidentsWording = (
  incidents: FigureOf<'incidents'>,
  uptime: FigureOf<'uptime'> | undefined,
  service: DraftService,
): Draft => {
  const unexplained = stopsWithoutRecord(uptime);
  const parts = [part('対象期間', periodText(incidents.period, service)), ...partsOf(incidents, unexplained)];
  if (incidents.value === null) return withheld(FIELD, incidents.figure, '障害の有無を示す記録がないため、件数を記載できません。', parts);
  const causes = CAUSES.map(([cause, name]) => `${name} ${incidents.byCause[cause]}件`).join('、');
  const text = `計${incidents.total}件 ${causes}(${periodText(incidents.period, service)})`;
  if (unexplained === 0) return { field: FIELD, text, figure: incidents.figure, parts };
  return {
    field: FIELD,
    text: `${text}。ほかに監視で検知し原因を分類していない停止 ${unexplained}件`,
    figure: incidents.figure,
    parts,
    reason: `監視で検知した停止のうち${unexplained}件に障害記録がありません。突合差異を解消してから記載してください。`,
  };
};
