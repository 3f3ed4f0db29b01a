import type { FormEdition, FormField } from '@kaiji/contracts';
import { FORM_EDITIONS, formEdition, formField } from './catalogue';

const edition = formEdition('asp-saas-2019') as FormEdition;
const field = (id: string): FormField | undefined => formField(edition, id);

/** An item is as strict as its strictest row. */
const requirementOfItem = (no: string): string => {
  const rows = edition.fields.filter((one) => one.no === no).map((one) => one.requirement);
  return rows.find((one) => one !== '選択') ?? '選択';
};

describe('the 2019 edition', () => {
  const numbers = [...new Set(edition.fields.map((one) => one.no))];

  it('has 93 items, numbered from 1 without a gap, in 137 rows with ids of their own', () => {
    expect(edition.items).toBe(93);
    expect(numbers).toEqual(Array.from({ length: 93 }, (_, index) => String(index + 1)));
    expect(new Set(edition.fields.map((one) => one.id)).size).toBe(137);
    expect(edition.fields).toHaveLength(137);
  });

  it('has 49 items that must be answered, 30 that may be, and 14 that must reach a level', () => {
    const count = (requirement: string) => numbers.filter((no) => requirementOfItem(no) === requirement).length;
    expect([count('必須'), count('選択'), count('必須○')]).toEqual([49, 30, 14]);
  });

  it('numbers the rows of an item from 1, and only where there are several', () => {
    for (const no of numbers) {
      const rows = edition.fields.filter((one) => one.no === no);
      const expected = rows.length === 1 ? [no] : rows.map((_, index) => `${no}-${index + 1}`);
      expect(rows.map((one) => one.id)).toEqual(expected);
      expect(rows.map((one) => one.sub)).toEqual(rows.length === 1 ? [null] : rows.map((_, index) => index + 1));
    }
  });

  it('keeps an item on one of the eight pages, and the pages in order', () => {
    const pages = edition.fields.map((one) => one.page);
    expect([...new Set(pages)]).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(pages).toEqual([...pages].sort((left, right) => left - right));
    for (const no of numbers) expect(new Set(edition.fields.filter((one) => one.no === no).map((one) => one.page)).size).toBe(1);
  });

  it('limits 5 to 100, 31 to 200, and 30-1 and 30-2 together to 500 characters', () => {
    expect(edition.fields.filter((one) => one.charLimit !== null).map((one) => [one.id, one.charLimit])).toEqual([
      ['5', 100],
      ['30-1', 500],
      ['30-2', 500],
      ['31', 200],
    ]);
    expect(field('30-1')?.limitSharedWith).toEqual(['30-2']);
    expect(field('30-2')?.limitSharedWith).toEqual(['30-1']);
  });

  it('says where the wording of a prompt was not seen', () => {
    expect(field('55')?.promptUnconfirmed).toBe(true);
    expect(field('39-1')?.promptUnconfirmed).toBeUndefined();
    expect(edition.fields.filter((one) => one.prompt === '' && one.promptUnconfirmed !== true)).toEqual([]);
  });
});

describe('the catalogue', () => {
  it('answers undefined for an edition or a field that does not exist', () => {
    expect(formEdition('asp-saas-1999')).toBeUndefined();
    expect(field('94')).toBeUndefined();
  });

  it('has editions under names of their own', () => {
    expect(new Set(FORM_EDITIONS.map((one) => one.edition)).size).toBe(FORM_EDITIONS.length);
  });
});
