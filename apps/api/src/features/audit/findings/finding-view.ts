import type { AuditFinding, Disclosure, FindingSide } from '@kaiji/contracts';
import type { KeptFinding, KeptMemo } from './kept-finding';
import { movesOf } from './transitions';

interface Beside {
  readonly side: FindingSide | undefined;
  /** Only where the firm that raised it asks. */
  readonly memos: readonly KeptMemo[] | undefined;
  readonly disclosure: Disclosure | undefined;
}

/** A finding as one side sees it. */
export function findingView(service: string, kept: KeptFinding, { side, memos, disclosure }: Beside): AuditFinding {
  const { id, number, firm, state, type, severity, steps } = kept;
  const [raised] = steps;
  if (raised === undefined) throw new Error(`finding ${id} was never raised`);
  const current = disclosure?.answers.find((one) => one.field === kept.field);
  return {
    ...{ id, service, number, firm, state, type, severity },
    text: raised.text,
    target: targetOf(kept),
    moved: current !== undefined && current.revision !== kept.answerRevision,
    raisedAt: raised.at.toISOString(),
    raisedBy: raised.by,
    thread: steps.map(({ seq, action, side: by, state: after, text, by: who, at }) => ({ seq, action, side: by, state: after, text, by: who, at: at.toISOString() })),
    ...(memos === undefined ? {} : { memos: memos.map((one) => ({ ...one, at: one.at.toISOString() })) }),
    actions: movesOf(state, side),
  };
}

const targetOf = ({ disclosureId, field, answerRevision, answerText, frozenId, record, subject }: KeptFinding): AuditFinding['target'] => ({
  ...(disclosureId === null ? {} : { disclosure: disclosureId }),
  ...(field === null || answerRevision === null ? {} : { field, revision: answerRevision, answerText }),
  ...(frozenId === null ? {} : { frozenFigure: frozenId }),
  ...(record === null ? {} : { record }),
  subject,
});
