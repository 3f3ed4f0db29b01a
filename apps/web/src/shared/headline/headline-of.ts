import type { ExactPercent, Figure } from '@kaiji/contracts';

/** The ratio behind a figure that is one. */
export const exactOf = (figure: Figure): ExactPercent | null => {
  switch (figure.figure) {
    case 'uptime':
    case 'patches':
    case 'notification':
      return figure.value;
    case 'support':
      return figure.value?.answeredPercent ?? null;
    default:
      return null;
  }
};

/** The one number that stands for a figure, and which way it is better; decimal strings as the API sent them. */
export interface Headline {
  unit: 'percent' | 'ms' | 'count' | 'layers';
  value: string;
  better: 'higher' | 'lower';
}

const measured = (unit: 'ms' | 'count' | 'layers', value: number | null | undefined, better: Headline['better']): Headline | null =>
  value === null || value === undefined ? null : { unit, value: String(value), better };

/** `null` where it is not known. */
export const headlineOf = (figure: Figure): Headline | null => {
  switch (figure.figure) {
    case 'incidents':
      return measured('count', figure.value?.total, 'lower');
    case 'backups':
      return measured('ms', figure.value?.intervalMedianMs, 'lower');
    case 'monitoring':
      return measured('layers', figure.value?.layersMonitored, 'higher');
    case 'maintenance':
      return measured('ms', figure.minimumNoticeMs, 'higher');
    default: {
      const exact = exactOf(figure);
      return exact === null ? null : { unit: 'percent', value: exact.percent, better: 'higher' };
    }
  }
};
