import { formEdition, formField } from '../editions/catalogue';
import type { FormEdition } from '@kaiji/contracts';
import guideline2008 from './security-guideline-2008.json';
import { referenceValue, referenceValues } from './reference-value';

describe(referenceValue.name, () => {
  it('knows the uptime of each pattern, to be confirmed', () => {
    expect([1, 2, 3, 4, 5, 6].map((pattern) => referenceValue('39-2', pattern)?.value)).toEqual([
      '99.5%以上',
      '99%以上',
      '95%以上',
      '99.5%以上',
      '99%以上',
      '95%以上',
    ]);
    expect(referenceValue('39-2', 6)?.unconfirmed).toBe(true);
  });

  it("states as the guideline's only what was seen in full", () => {
    expect(referenceValue('74', 1)).toEqual({
      measure: 'Ⅲ.4.2.1 a',
      criterion: '非常用無停電電源(UPS等)による電力供給時間',
      value: '10分',
    });
    const confirmed = guideline2008.filter((entry) => entry.unconfirmed !== true).map((entry) => entry.measure);
    expect(confirmed).toEqual(['Ⅲ.4.2.1 a', 'Ⅲ.4.2.1 b', 'Ⅲ.4.2.1 c']);
  });

  it('tells "no value for this pattern" from "no such field or pattern"', () => {
    expect(referenceValue('76', 2)?.value).toBeNull();
    expect(referenceValue('2', 1)).toBeUndefined();
    expect(referenceValue('39-2', 7)).toBeUndefined();
  });

  it('gives all criteria of a field', () => {
    expect(referenceValues('58', 2).map((one) => one.value)).toEqual(['1ヶ月', '1年']);
  });

  it('speaks only of fields that the form has, with six patterns each', () => {
    const edition = formEdition('asp-saas-2019') as FormEdition;
    for (const entry of guideline2008) {
      expect(entry.values).toHaveLength(6);
      expect(entry.fields.filter((id) => formField(edition, id) === undefined)).toEqual([]);
    }
  });
});
