import { type DiffPart, wordDiff } from './word-diff';

const marked = (parts: readonly DiffPart[]): string =>
  parts.map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`)).join('');

const side = (parts: readonly DiffPart[], kind: 'removed' | 'added'): string =>
  parts
    .filter((one) => one.kind === 'same' || one.kind === kind)
    .map((one) => one.text)
    .join('');

describe('wordDiff', () => {
  it('finds the words that changed', () => {
    expect(marked(wordDiff('毎日バックアップを取得', '毎週バックアップを取得'))).toBe('[-毎日-]{+毎週+}バックアップを取得');
    expect(marked(wordDiff('稼働率は99.991%です', '稼働率は99.950%です'))).toBe('稼働率は[-99.991-]{+99.950+}%です');
  });

  it('says of equal and of empty texts what there is to say', () => {
    expect(wordDiff('有', '有')).toEqual([{ kind: 'same', text: '有' }]);
    expect(wordDiff('', '有')).toEqual([{ kind: 'added', text: '有' }]);
    expect(wordDiff('有', '')).toEqual([{ kind: 'removed', text: '有' }]);
    expect(wordDiff('', '')).toEqual([]);
  });

  it.each([
    ['東京都千代田区丸の内一丁目', '大阪府大阪市北区梅田一丁目'],
    ['a b c a b', 'b c c a'],
    ['株式会社𠮷野クラウド', '𠮷野クラウド株式会社'],
    ['一行目\n二行目', '二行目\n一行目\n三行目'],
  ])('gives both texts back: %j → %j', (before, after) => {
    const parts = wordDiff(before, after);
    expect(side(parts, 'removed')).toBe(before);
    expect(side(parts, 'added')).toBe(after);
    expect(parts.every((one, index) => one.text !== '' && one.kind !== parts[index + 1]?.kind)).toBe(true);
  });

  it('shows very long texts whole where they have nothing in common at their ends', () => {
    const before = Array.from({ length: 3000 }, (_, index) => `a${index} `).join('');
    const after = Array.from({ length: 3000 }, (_, index) => `b${index} `).join('').trim();
    const parts = wordDiff(before, after);
    expect(side(parts, 'removed')).toBe(before);
    expect(side(parts, 'added')).toBe(after);
    expect(parts.length).toBeLessThan(4);
  });
});
