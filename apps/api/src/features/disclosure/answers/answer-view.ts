import type { Answer, AnswerFigure, FigureName } from '@kaiji/contracts';
import type { AnswerRevision, KeptDraft } from '../records/kept-disclosure';

const figureOf = (draft: KeptDraft, computedAt: string): AnswerFigure => ({
  figure: draft.figure as FigureName,
  rulesVersion: draft.rulesVersion,
  evidenceHash: draft.evidenceHash,
  computedAt,
  parts: draft.parts,
});

/** What stands in the field: what was written last, or what the figure proposes. */
const contentOf = (draft: KeptDraft | undefined, written: AnswerRevision | undefined): Pick<Answer, 'text' | 'source'> => {
  if (written?.kind === 'typed') return { text: written.text, source: 'typed' };
  if (written?.kind === 'notApplicable') return { text: null, source: 'notApplicable' };
  const text = draft?.text ?? null;
  return { text, source: text === null ? null : 'figure' };
};

/** The answer to a field. Its figure and draft stay beside it also where something else was typed. */
export function answerView(
  field: string,
  draft: KeptDraft | undefined,
  written: AnswerRevision | undefined,
  computedAt: string,
): Answer {
  const reason = written?.kind === 'draft' ? draft?.reason : (written?.reason ?? draft?.reason);
  return {
    field,
    ...contentOf(draft, written),
    ...(draft === undefined ? {} : { figure: figureOf(draft, computedAt) }),
    ...(draft?.text == null ? {} : { draft: draft.text }),
    ...(reason == null ? {} : { reason }),
    revision: written?.revision ?? 0,
    updatedAt: written?.writtenAt ?? null,
    updatedBy: written?.writtenBy ?? null,
  };
}
