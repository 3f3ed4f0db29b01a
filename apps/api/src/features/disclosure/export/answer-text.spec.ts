import { answerText } from './answer-text';

describe(answerText.name, () => {
  it('is what was typed, or nothing', () => {
    expect(answerText({ text: '有', source: 'typed' })).toBe('有');
    expect(answerText({ text: null, source: null, reason: '記録がない' })).toBe('');
    expect(answerText(undefined)).toBe('');
  });

  it('says why an item does not apply', () => {
    expect(answerText({ text: null, source: 'notApplicable', reason: '代理店がないため' })).toBe('該当なし(理由：代理店がないため)');
  });
});
