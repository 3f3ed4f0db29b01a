import type { FrozenFigure, FrozenFigureHead } from '@kaiji/contracts';
import type { FrozenWithLife } from './frozen-figure';
import { frozenSubject } from './frozen-subject';

export function frozenHead(service: string, one: FrozenWithLife): FrozenFigureHead {
  const drifted = one.supersededBy === null && one.driftFoundAt !== null && (one.driftDifferences ?? []).length > 0;
  return {
    id: one.id,
    service,
    figure: one.figure,
    period: one.period,
    revision: one.revision,
    state: one.supersededBy === null ? (one.approvedAt === null ? 'frozen' : 'approved') : 'restated',
    value: one.body.value,
    frozenAt: one.frozenAt.toISOString(),
    frozenBy: one.frozenBy,
    reason: one.reason ?? undefined,
    approvedAt: one.approvedAt?.toISOString(),
    approvedBy: one.approvedBy ?? undefined,
    supersedes: one.supersedes ?? undefined,
    supersededBy: one.supersededBy ?? undefined,
    drift: drifted && one.driftFoundAt !== null ? { foundAt: one.driftFoundAt.toISOString(), differences: one.driftDifferences ?? [] } : null,
  };
}

export const frozenView = (service: string, one: FrozenWithLife): FrozenFigure => ({
  ...frozenHead(service, one),
  body: one.body,
  inputs: { count: one.inputCount, merkleRoot: one.inputRoot.toString('hex') },
  statement: { sha256: one.statementSha256.toString('hex'), subject: frozenSubject(service, one) },
  changes: one.changes ?? undefined,
});
