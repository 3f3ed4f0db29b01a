import { exactDifference, statedDifference, statedNumber } from './stated-number';

it('reads the first number with its unit, also in full width', () => {
  expect(statedNumber('稼働率９９．９％(2019年)')).toEqual({ value: '99.9', unit: '%' });
  expect(statedNumber('計1,234件')).toEqual({ value: '1234', unit: '件' });
  expect(statedNumber('有')).toBeUndefined();
});

it.each([
  ['99.95', '99.9', '+0.05'],
  ['99.9', '99.900', '0'],
  ['99.89', '99.9', '-0.01'],
  ['10', '8', '+2'],
  ['-0.5', '0.25', '-0.75'],
  ['0.1', '0', '+0.1'],
])('%s − %s is %s, exactly', (left, right, difference) => {
  expect(exactDifference(left, right)).toBe(difference);
});

it('says by how much two answers of one unit differ', () => {
  expect(statedDifference('99.99%', '99.900%(2019年1月1日～)')).toEqual({ value: '+0.09', unit: '%' });
  expect(statedDifference('60分以内', '2時間以内')).toBeUndefined();
});
