import type { ExactPercent, Figure } from '@kaiji/contracts';
import { canonicalJson, type JsonValue, sha256Hex } from '@kaiji/ledger';

/** The one value of a figure as a signed statement says it: decimals as text, `null` where it is not known. */
export interface StatedValue {
  readonly value: string | null;
  readonly unit: string;
  readonly rounding: string;
  readonly numerator: string | null;
  readonly denominator: string | null;
}

const NONE = { value: null, numerator: null, denominator: null };

const whole = (value: number | null | undefined, unit: string): StatedValue =>
  value === null || value === undefined ? { ...NONE, unit, rounding: 'none' } : { ...NONE, value: String(value), unit, rounding: 'none' };

const percentOf = (value: ExactPercent | null | undefined, decimals: number): StatedValue => {
  const frame = { unit: '%', rounding: `floor to ${decimals} decimals` };
  if (value === null || value === undefined) return { ...NONE, ...frame };
  return { ...frame, value: value.percent, numerator: String(value.exact.numerator), denominator: String(value.exact.denominator) };
};

/** The headline of a figure with its exact ratio, where it is one. */
export function statedValue(figure: Figure): StatedValue {
  const { decimals } = figure.rules.policy;
  switch (figure.figure) {
    case 'uptime':
    case 'patches':
    case 'notification':
      return percentOf(figure.value, decimals);
    case 'support':
      return percentOf(figure.value?.answeredPercent, decimals);
    case 'incidents':
      return whole(figure.value?.total, 'count');
    case 'backups':
      return whole(figure.value?.intervalMedianMs, 'ms');
    case 'maintenance':
      return whole(figure.value?.minimumNoticeDays, 'days');
    case 'monitoring': {
      const stated = whole(figure.value?.layersMonitored, 'layers');
      return figure.value === null ? stated : { ...stated, numerator: String(figure.value.layersMonitored), denominator: String(figure.value.layers) };
    }
  }
}

const NOT_COUNTED = new Set(['figure', 'period', 'rules', 'evidence', 'notes', 'value']);

/** Every whole number of a figure that stands outside of lists, by its path: `downMs`, `byCause.hardware`. */
export function statedCounts(figure: Figure): Record<string, number> {
  const counts: Record<string, number> = {};
  const visit = (path: string, value: unknown): void => {
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) counts[path] = value;
    else if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      for (const [key, one] of Object.entries(value)) visit(`${path}.${key}`, one);
    }
  };
  for (const [key, one] of Object.entries(figure)) if (!NOT_COUNTED.has(key)) visit(key, one);
  return counts;
}

/** SHA-256 over all that a figure says, the summary of what was read left out: it hashes rows, which a verifier reads in another form. */
export function figureSha256({ evidence: _evidence, ...figure }: Figure): string {
  return sha256Hex(canonicalJson(figure as unknown as JsonValue));
}
