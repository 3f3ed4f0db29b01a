import type { FormEdition } from '@kaiji/contracts';
import { formEdition } from '../editions/catalogue';
import { checkForm, isAnswered } from './check-form';

const edition = formEdition('asp-saas-2019') as FormEdition;

describe(checkForm.name, () => {
  it('names every required row without an answer, and no optional one', () => {
    const issues = checkForm(edition, []);
    expect(issues).toHaveLength(edition.fields.filter((one) => one.requirement !== '選択').length);
    expect(new Set(issues.map((one) => one.code))).toEqual(new Set(['unanswered']));
  });

  it('takes a blank text for no answer, and 該当なし for one', () => {
    const issues = checkForm(edition, [
      { field: '2', text: ' 　\n', source: 'typed' },
      { field: '5', text: null, source: 'notApplicable', reason: '事業がないため' },
    ]).map((one) => one.field);
    expect(issues).toContain('2');
    expect(issues).not.toContain('5');
  });

  it('checks each answer with what shares its limit', () => {
    const long = { text: '字'.repeat(300), source: 'typed' as const };
    const issues = checkForm(edition, [{ field: '30-1', ...long }, { field: '30-2', ...long }]);
    expect(issues.filter((one) => one.code === 'tooLongTogether').map((one) => one.field)).toEqual(['30-1', '30-2']);
  });
});

it('isAnswered: nothing is no answer', () => {
  expect(isAnswered(undefined)).toBe(false);
});
