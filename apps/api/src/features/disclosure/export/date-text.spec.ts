import { dateText, lastDayText } from './date-text';

it('prints dates, and instants on the clock of the zone', () => {
  expect(dateText('2019-10-31', 'Asia/Tokyo')).toBe('2019年10月31日');
  expect(dateText('2018-10-31T15:00:00.000Z', 'Asia/Tokyo')).toBe('2018年11月1日');
});

it('prints the last day before an exclusive end', () => {
  expect(lastDayText('2019-11-01', 'Asia/Tokyo')).toBe('2019年10月31日');
  expect(lastDayText('2019-10-31T15:00:00.000Z', 'Asia/Tokyo')).toBe('2019年10月31日');
  expect(lastDayText('2020-03-01', 'Asia/Tokyo')).toBe('2020年2月29日');
});
