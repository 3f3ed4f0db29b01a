import { answer, EDITION } from '../export/testing/disclosures';
import { checkRows } from './check-rows';

const row = (line: number, field: string, text: string) => ({ line, field, given: { text } });

it('sorts rows by what they change', () => {
  const answers = [answer('2', '株式会社'), answer('39-1', '99.9%', { source: 'figure' }), answer('59', '2週間以内', { source: 'figure' })];
  const { rows, unchanged, kept, rejected } = checkRows(EDITION, answers, [row(2, '2', '株式会社'), row(3, '5', '事業'), row(4, '39-1', '99.99%'), row(5, '59', '2週間以内')], 'ja');
  expect([rows.map((one) => one.field), unchanged, kept, rejected]).toEqual([['5'], 2, ['39-1'], []]);
});

it('names line, field and reason of what cannot be taken', () => {
  const given = [
    row(2, '94', 'x'),
    row(3, '5', '字'.repeat(101)),
    row(4, '2', 'A'),
    row(5, '2', 'B'),
    row(6, '', 'x'),
    row(7, '3-1', 'a\u0000b'),
    { line: 8, field: '47', given: { notApplicable: true as const, reason: 'あ'.repeat(1001) } },
  ];
  const { rejected } = checkRows(EDITION, [], given, 'en');
  expect(rejected.map(({ line, field }) => [line, field])).toEqual([
    [2, '94'],
    [3, '5'],
    [5, '2'],
    [6, null],
    [7, '3-1'],
    [8, '47'],
  ]);
  expect(rejected[1]?.reason).toBe('At most 100 characters (now 101).');
});

it('holds limits that fields share against what the file itself gives', () => {
  const answers = [answer('30-1', '字'.repeat(400)), answer('30-2', '')];
  expect(checkRows(EDITION, answers, [row(2, '30-2', '字'.repeat(101))], 'ja').rejected).toHaveLength(1);
  expect(checkRows(EDITION, answers, [row(2, '30-1', '字'.repeat(300)), row(3, '30-2', '字'.repeat(101))], 'ja').rejected).toEqual([]);
});
