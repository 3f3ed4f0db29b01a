import type { AnswerRevision, KeptDraft } from '../records/kept-disclosure';
import { answerView } from './answer-view';

const AS_OF = '2019-11-01T00:00:00.000Z';
const draft: KeptDraft = { field: '39-1', figure: 'uptime', text: '99.991%', reason: null, parts: [], rulesVersion: '1', evidenceHash: 'a' };
const withheld: KeptDraft = { ...draft, text: null, reason: '観測率が足りません' };
const written = (over: Partial<AnswerRevision>): AnswerRevision => ({
  ...{ field: '39-1', revision: 2, kind: 'typed', text: '99.9%', reason: null, writtenAt: AS_OF, writtenBy: 'account:officer' },
  ...over,
});

describe(answerView.name, () => {
  it('is what the figure proposes where nothing was written', () => {
    expect(answerView('39-1', draft, undefined, AS_OF)).toMatchObject({ text: '99.991%', source: 'figure', draft: '99.991%', revision: 0, updatedBy: null });
  });

  it('is empty, with the reason, where the figure proposes nothing', () => {
    const answer = answerView('39-1', withheld, undefined, AS_OF);
    expect(answer).toMatchObject({ text: null, source: null, reason: '観測率が足りません' });
    expect(answer.draft).toBeUndefined();
  });

  it('is what was typed, and keeps the proposal and its doubts beside it', () => {
    expect(answerView('39-1', draft, written({}), AS_OF)).toMatchObject({ text: '99.9%', source: 'typed', draft: '99.991%', revision: 2 });
    expect(answerView('39-1', withheld, written({}), AS_OF).reason).toBe('観測率が足りません');
    expect(answerView('39-1', withheld, written({ reason: '別の資料による' }), AS_OF).reason).toBe('別の資料による');
  });

  it('goes back to the proposal, with a revision of its own', () => {
    const answer = answerView('39-1', draft, written({ kind: 'draft', text: null, revision: 3 }), AS_OF);
    expect(answer).toMatchObject({ text: '99.991%', source: 'figure', revision: 3, updatedBy: 'account:officer' });
  });

  it('does not apply', () => {
    const answer = answerView('47', undefined, written({ field: '47', kind: 'notApplicable', text: null, reason: '受賞歴がないため' }), AS_OF);
    expect(answer).toMatchObject({ text: null, source: 'notApplicable', reason: '受賞歴がないため' });
  });

  it('is an empty row where nobody wrote and nothing is computed', () => {
    expect(answerView('2', undefined, undefined, AS_OF)).toEqual({ field: '2', text: null, source: null, revision: 0, updatedAt: null, updatedBy: null });
  });
});
