import type { FormCause, Outage } from '@kaiji/contracts';
import { type Draft, type DraftPart, type DraftService, type FigureOf, part, withheld } from './draft';
import { periodText } from './period-text';

const FIELD = '39-3';

const CAUSES: readonly (readonly [FormCause, string])[] = [
  ['hardware', 'ハードウェア障害'],
  ['software', 'ソフトウェア障害'],
  ['network', 'ネットワーク障害'],
  ['other', 'その他'],
];

/** A prober sees the end of a stop only with its next result. */
const SEEN_LATE_MS = 10 * 60_000;

/** Stops in a maintenance that is on record, though it could not be excluded, are no accidents: item 91-3 tells of them. */
const isMaintenance = (outage: Outage, uptime: FigureOf<'uptime'>): boolean =>
  uptime.emergencies.some((one) => {
    const [from, to] = [Date.parse(outage.from), Date.parse(outage.to)];
    return from >= Date.parse(one.from) && from < Date.parse(one.to) && to <= Date.parse(one.to) + SEEN_LATE_MS;
  });

interface StopsWithoutIncident {
  /** Nothing on record explains them: the records' count alone would be too low. */
  readonly unexplained: number;
  readonly maintenance: number;
}

/** Stops that the probes confirmed and that are in no record of a stop. */
const stopsWithoutIncident = (incidents: FigureOf<'incidents'>, uptime: FigureOf<'uptime'> | undefined): StopsWithoutIncident => {
  if (uptime === undefined) return { unexplained: 0, maintenance: 0 };
  const stops = new Set(incidents.list.filter((one) => one.impact === 'outage' && one.leftOut !== 'falsePositive').map((one) => one.id));
  const seen = uptime.outages.filter((one) => one.downMs > 0 && one.sources.includes('probes') && !one.incidents.some((id) => stops.has(id)));
  const maintenance = seen.filter((one) => isMaintenance(one, uptime)).length;
  return { unexplained: seen.length - maintenance, maintenance };
};

const partsOf = (incidents: FigureOf<'incidents'>, { unexplained, maintenance }: StopsWithoutIncident): DraftPart[] => [
  part('停止を伴う障害', `${incidents.total}件`),
  ...CAUSES.map(([cause, name]) => part(name, `${incidents.byCause[cause]}件`)),
  part('前の期間から継続', `${incidents.carriedIn}件`),
  part('数えなかった記録', `${incidents.list.filter((one) => !one.counted).length}件`),
  part('監視で検知し件数に含まれない停止', `${unexplained}件`),
  part('除外できない保守作業による停止', `${maintenance}件`),
];

/** A filter changes the count, so the text that prints the count names it. */
const filteredText = (incidents: FigureOf<'incidents'>): string => {
  const short = incidents.list.filter((one) => one.leftOut === 'tooShort').length;
  const merged = incidents.list.filter((one) => one.leftOut === 'merged').length;
  const { minimumSeconds, mergeGapSeconds } = incidents.rules.policy;
  const remarks = [
    ...(short > 0 ? [`${minimumSeconds}秒未満の停止 ${short}件を除く`] : []),
    ...(merged > 0 ? [`${mergeGapSeconds}秒以内に続いた停止 ${merged}件は前の停止に含む`] : []),
  ];
  return remarks.length > 0 ? `（${remarks.join('、')}）` : '';
};

/**
 * 39-3: how many stops in the period, by the form's four causes; a cause without any is printed as 0. That there was no
 * stop at all is stated only where the service was observed.
 */
export const incidentsWording = (
  incidents: FigureOf<'incidents'>,
  uptime: FigureOf<'uptime'> | undefined,
  service: DraftService,
): Draft => {
  const without = stopsWithoutIncident(incidents, uptime);
  const { unexplained } = without;
  const period = periodText(incidents.period, service);
  const parts = [part('対象期間', period), ...partsOf(incidents, without)];
  const observed = uptime?.disclosable === true && uptime.value !== null;
  if (incidents.value === null || (incidents.total + unexplained === 0 && !observed)) {
    const reason = '障害の記録がなく、稼働状況の観測も足りないため、停止がなかったとは記載できません。';
    return withheld(FIELD, incidents.figure, reason, parts);
  }
  const causes = CAUSES.map(([cause, name]) => `${name} ${incidents.byCause[cause]}件`).join('、');
  const text = `計${incidents.total}件 ${causes}(${period})${filteredText(incidents)}`;
  const draft = { field: FIELD, figure: incidents.figure, parts };
  if (unexplained > 0) {
    const reason = `監視で検知した停止のうち${unexplained}件が停止の障害として記録されていません。突合差異を解消してから記載してください。`;
    return { ...draft, text: `${text}。ほかに監視で検知し件数に含まれない停止 ${unexplained}件`, reason };
  }
  if (!observed) return { ...draft, text, reason: '稼働状況の観測が足りないため、記録のない停止があった可能性があります。' };
  return { ...draft, text };
};
