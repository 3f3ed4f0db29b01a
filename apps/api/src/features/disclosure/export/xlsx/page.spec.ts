import { EDITION } from '../testing/disclosures';
import type { FormRow } from '../form-document';
import { PAGE_PT, splitPages } from './page';

const HEAD_PT = 180;
const rowsWith = (answer: string): FormRow[] => EDITION.fields.map((field) => ({ field, answer, source: 'typed' }));

describe(splitPages.name, () => {
  it('prints the form with short answers on the eight pages of the form', () => {
    const pages = splitPages(rowsWith('有'), HEAD_PT);
    expect(pages.map((page) => [...new Set(page.map((row) => row.field.page))])).toEqual([[1], [2], [3], [4], [5], [6], [7], [8]]);
  });

  it('loses no row and turns none round where answers are long', () => {
    const pages = splitPages(rowsWith('字'.repeat(500)), HEAD_PT);
    expect(pages.length).toBeGreaterThan(8);
    expect(pages.flat().map((row) => row.field.id)).toEqual(EDITION.fields.map((one) => one.id));
    expect(pages.every((page) => page.length > 0)).toBe(true);
  });

  it('gives an answer that is higher than a page a place of its own', () => {
    const [first, ...others] = rowsWith('');
    const pages = splitPages([{ ...(first as FormRow), answer: '字\n'.repeat(Math.ceil(PAGE_PT / 10)) }, ...others], HEAD_PT);
    expect(pages[0]).toHaveLength(1);
  });
});
