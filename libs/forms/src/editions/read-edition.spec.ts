import { readEdition, type EditionItem } from './read-edition';

const row = { id: '1', sub: null, prompt: '', requirement: '必須', kind: 'text', computable: 'none' };
const item: EditionItem = { no: '1', page: 1, section: '区分', category: '分類', title: '項目', rows: [row] };

describe(readEdition.name, () => {
  it('gives each row what its item says', () => {
    expect(readEdition({ edition: 'x', title: '様式', items: [item] }).fields).toEqual([
      { ...row, no: '1', page: 1, section: '区分', category: '分類', title: '項目', charLimit: null },
    ]);
  });

  it('refuses a requirement that the form does not know', () => {
    const wrong = { ...item, rows: [{ ...row, requirement: '任意' }] };
    expect(() => readEdition({ edition: 'x', title: '様式', items: [wrong] })).toThrow('様式の行 1: 必須・選択の区分「任意」');
  });

  it('refuses an id that stands twice', () => {
    expect(() => readEdition({ edition: 'x', title: '様式', items: [item, item] })).toThrow('様式の行 1 が重複');
  });
});
