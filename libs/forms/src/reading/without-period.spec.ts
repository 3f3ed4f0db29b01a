import { withoutPeriod } from './without-period';

it('leaves out the period, and the brackets that held nothing else', () => {
  expect(withoutPeriod('99.991%(2018年11月1日～2019年10月31日)')).toBe('99.991%');
  expect(withoutPeriod('99.9%(2026年3月1日～2026年3月7日10時30分時点、障害記録による算定)')).toBe('99.9%(、障害記録による算定)');
  expect(withoutPeriod('2019年10月31日に見直し')).toBe('2019年10月31日に見直し');
});
