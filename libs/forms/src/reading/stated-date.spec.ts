import { statedDate } from './stated-date';

it.each([
  ['2019年10月31日', '2019-10-31'],
  ['２０１９年１月３日（時点）', '2019-01-03'],
  ['2020/2/29', '2020-02-29'],
  ['2019/2/29', undefined],
  ['令和元年10月31日', undefined],
])('%s is %s', (text, date) => {
  expect(statedDate(text)).toBe(date);
});
