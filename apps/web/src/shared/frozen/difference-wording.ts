import type { FigureDifference, FigureName } from '@kaiji/contracts';
import type { Rounding } from '../format/format-duration';

type Value = FigureDifference['before'];

const HEADLINE_PATH: Record<FigureName, string> = {
  uptime: 'value.percent',
  incidents: 'value.total',
  patches: 'value.percent',
  backups: 'value.intervalMedianMs',
  monitoring: 'value.layersMonitored',
  maintenance: 'minimumNoticeMs',
  notification: 'value.percent',
  support: 'value.answeredPercent.percent',
};

/** The difference in the one number that stands for the figure, where that differs. */
export const headlineDifference = (figure: FigureName, differences: readonly FigureDifference[]): FigureDifference | undefined =>
  differences.find(({ path }) => path === HEADLINE_PATH[figure]);

/** Name of a part from its path, each step in words; a step that has no word stays as the API calls it. */
export const partName = (words: Readonly<Record<string, string>>, path: string): string =>
  path
    .split('.')
    .map((step) => (Object.hasOwn(words, step) ? (words[step] ?? step) : step))
    .join(' › ');

/** What a value of that path is, so that it can be said with its unit. */
export const unitOfPart = (path: string, value: Value): 'nothing' | 'yesNo' | 'percent' | 'ms' | 'days' | 'instant' | 'number' | 'text' => {
  const step = path.split('.').at(-1) ?? '';
  if (value === null) return 'nothing';
  if (typeof value === 'boolean') return 'yesNo';
  if (typeof value === 'string') return step === 'percent' ? 'percent' : /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value) ? 'instant' : 'text';
  return step.endsWith('Ms') ? 'ms' : step.endsWith('Days') ? 'days' : 'number';
};

const MORE_IS_BETTER = new Set(['upMs', 'minimumNoticeMs', 'medianNoticeMs', 'staffedMs']);

/** Which way a time is rounded: never in the provider's favour. */
export const roundingOfPart = (path: string): Rounding => (MORE_IS_BETTER.has(path.split('.').at(-1) ?? '') ? 'down' : 'up');
