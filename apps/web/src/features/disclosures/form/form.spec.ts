import type { Answer, FormField } from '@kaiji/contracts';
import { chaptersOf } from './chapters';
import { charactersLeft } from './characters-left';
import { filteredFields, nextToDo } from './field-filter';
import { answersByField, progressOf } from './progress';

const field = (id: string, more: Partial<FormField> = {}): FormField => ({
  id,
  no: id,
  sub: null,
  section: '事業所・事業',
  category: '事業所等の概要',
  title: id,
  prompt: '',
  requirement: '必須',
  charLimit: null,
  kind: 'text',
  computable: 'none',
  page: 1,
  ...more,
});

const answer = (id: string, more: Partial<Answer> = {}): Answer => ({
  field: id,
  text: null,
  source: null,
  revision: 0,
  updatedAt: null,
  updatedBy: null,
  ...more,
});

const fields = [
  field('1', { section: '開示情報の時点', category: '開示情報の時点' }),
  field('2'),
  field('3', { category: '事業の概要', requirement: '選択' }),
  field('4', { requirement: '必須○' }),
];
const answers = answersByField([
  answer('1', { text: '2026年11月24日', source: 'typed' }),
  answer('2', { source: 'notApplicable', reason: '該当する事業がないため' }),
  answer('3', { text: ' ', source: 'typed' }),
  answer('4', { text: '60分以内', source: 'figure' }),
]);

describe('chaptersOf', () => {
  it('groups by section, then by runs of one category', () => {
    const chapters = chaptersOf(fields);
    expect(chapters.map((one) => [one.name, one.fields.length])).toEqual([
      ['開示情報の時点', 1],
      ['事業所・事業', 3],
    ]);
    expect(chapters[1]?.categories.map((one) => one.name)).toEqual(['事業所等の概要', '事業の概要', '事業所等の概要']);
  });
});

describe('progressOf', () => {
  it('counts what does not apply as answered and blanks as not', () => {
    expect(progressOf(fields, answers)).toEqual({ answered: 3, total: 4, requiredLeft: 0 });
    expect(progressOf(fields, answersByField([]))).toEqual({ answered: 0, total: 4, requiredLeft: 3 });
  });
});

describe('nextToDo', () => {
  it('goes on from the end to the beginning, and never to the field itself', () => {
    expect(nextToDo(fields, answers, '4')).toBe('3');
    expect(nextToDo(fields, answers, undefined)).toBe('3');
    expect(nextToDo(fields, answers, '3')).toBeUndefined();
  });

  it('stops at answers that would be refused, too', () => {
    const limited = [field('1', { charLimit: 3 }), field('2'), field('3', { charLimit: 3 })];
    const given = answersByField(['1', '2', '3'].map((id) => answer(id, { text: '四文字だ', source: 'typed' })));
    expect(nextToDo(limited, given, '1')).toBe('3');
    expect(nextToDo(limited, given, '3')).toBe('1');
  });
});

describe('charactersLeft', () => {
  const limited = field('30-1', { charLimit: 10, limitSharedWith: ['30-2'] });

  it('counts code points and what shares the limit', () => {
    expect(charactersLeft(limited, '𠮷野家', () => null)).toBe(7);
    expect(charactersLeft(limited, '𠮷野家', () => '連携あり')).toBe(3);
    expect(charactersLeft(limited, '一二三四五六七八', () => '九十一')).toBe(-1);
    expect(charactersLeft(field('2'), '長い文', () => null)).toBeUndefined();
  });
});

describe('filteredFields', () => {
  it('shows what each filter promises', () => {
    expect([...filteredFields('all', fields, answers)]).toEqual(['1', '2', '3', '4']);
    expect([...filteredFields('empty', fields, answers)]).toEqual(['3']);
    expect([...filteredFields('required', fields, answers)]).toEqual(['1', '2', '4']);
    expect([...filteredFields('drafted', fields, answers)]).toEqual(['4']);
  });
});
