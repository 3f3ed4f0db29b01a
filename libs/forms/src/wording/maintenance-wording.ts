import { type Draft, type DraftPart, type FigureOf, part, withheld } from './draft';
import { DAY_MS, HOUR_MS } from './duration-text';

type Maintenance = FigureOf<'maintenance'>;

/** The form's units; a month counts with its longest number of days, so that nothing is claimed that was not given. */
const MONTH_STEPS = [
  { days: 366, months: 12 },
  { days: 184, months: 6 },
  { days: 92, months: 3 },
  { days: 31, months: 1 },
];

/** A lead floored to the form's units: 20 days is `2週間前`. */
export const leadText = (leadMs: number): string => {
  const days = Math.floor(leadMs / DAY_MS);
  const step = MONTH_STEPS.find((one) => days >= one.days);
  if (step !== undefined) return `${step.months}か月前`;
  if (days >= 7) return `${Math.floor(days / 7)}週間前`;
  return days >= 1 ? `${days}日前` : `${Math.floor(Math.max(0, leadMs) / HOUR_MS)}時間前`;
};

const partsOf = (one: Maintenance): DraftPart[] => [
  part('計画メンテナンス', `${one.planned}件`),
  part('緊急メンテナンス', `${one.emergency}件`),
  part('取り消し', `${one.cancelled}件`),
];

/** 91-1: the least lead that a planned maintenance was announced with. */
export const noticeLeadWording = (maintenance: Maintenance): Draft => {
  const planned = maintenance.list.filter((one) => one.kind === 'planned');
  const parts = partsOf(maintenance);
  if (planned.length === 0) {
    return withheld('91-1', maintenance.figure, '対象期間に計画メンテナンスの記録がないため、実績からは記載できません。', parts);
  }
  const shortest = planned.reduce((left, right) => (right.noticeMs < left.noticeMs ? right : left));
  const shortestParts = [part('最も短い告知', `${leadText(shortest.noticeMs)}(${shortest.title})`)];
  return { field: '91-1', text: leadText(shortest.noticeMs), figure: maintenance.figure, parts: [...parts, ...shortestParts] };
};

/** 91-3: whether there was a maintenance at shorter notice; not known where no maintenance is recorded at all. */
export const emergencyWording = (maintenance: Maintenance): Draft => {
  const parts = partsOf(maintenance);
  const recorded = maintenance.planned + maintenance.emergency + maintenance.cancelled;
  if (recorded === 0) {
    return withheld('91-3', maintenance.figure, '対象期間にメンテナンスの記録がないため、有無を記載できません。', parts);
  }
  const text = maintenance.hasEmergency || maintenance.emergency > 0 ? '有' : '無';
  return { field: '91-3', text, figure: maintenance.figure, parts };
};
