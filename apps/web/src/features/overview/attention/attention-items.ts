import type { Discrepancy, Figure, FrozenFigureHead, Layer } from '@kaiji/contracts';
import { figureOf } from '../../../shared/api/get-figures';

export type AttentionItem =
  | { kind: 'discrepancies' | 'investigating' | 'overdue' | 'unverified' | 'toApprove'; count: number }
  | { kind: 'coverage' }
  | { kind: 'unmonitored'; layers: Layer[] };

const counted = (kind: 'discrepancies' | 'investigating' | 'overdue' | 'unverified' | 'toApprove', count: number): AttentionItem[] =>
  count > 0 ? [{ kind, count }] : [];

/** What somebody has to look at before the figures can be disclosed, the most urgent first. */
export const attentionItems = (figures: readonly Figure[], discrepancies: readonly Discrepancy[], frozen: readonly FrozenFigureHead[]): AttentionItem[] => {
  const uptime = figureOf(figures, 'uptime');
  const layers = (figureOf(figures, 'monitoring')?.layers ?? []).filter((one) => one.checks === 0).map((one) => one.layer);
  return [
    ...(uptime !== undefined && uptime.value !== null && !uptime.disclosable ? [{ kind: 'coverage' } as const] : []),
    ...counted('discrepancies', discrepancies.length),
    ...counted('investigating', (figureOf(figures, 'incidents')?.list ?? []).filter((one) => one.detail === 'investigating').length),
    ...counted('overdue', figureOf(figures, 'patches')?.compliance.overdueOpen ?? 0),
    ...counted('unverified', (figureOf(figures, 'backups')?.targets ?? []).filter((one) => one.verification.good === 0).length),
    ...counted('toApprove', frozen.filter((one) => one.state === 'frozen').length),
    ...(layers.length > 0 ? [{ kind: 'unmonitored', layers } as const] : []),
  ];
};
