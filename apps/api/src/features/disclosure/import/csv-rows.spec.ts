import { csvRows } from './csv-rows';

const read = (text: string): unknown[] => csvRows(text).map(({ line, cells }) => [line, ...cells]);

it('reads quoted cells with commas, line breaks and quotation marks, and knows where each row begins', () => {
  expect(read('番号,回答\r\n2,"A,""B"""\r\n5,"一行目\n二行目"\r\n\r\n7,最後')).toEqual([
    [1, '番号', '回答'],
    [2, '2', 'A,"B"'],
    [3, '5', '一行目\n二行目'],
    [6, '7', '最後'],
  ]);
});

it('keeps empty cells, also at the end', () => {
  expect(read('a,,\n,b,\nc,')).toEqual([
    [1, 'a', '', ''],
    [2, '', 'b', ''],
    [3, 'c', ''],
  ]);
  expect(read('')).toEqual([]);
  expect(read('\n\n')).toEqual([]);
});

it('tells of a quotation mark that is never closed', () => {
  expect(csvRows('a\n"b,c\nd').map(({ cells, unclosed }) => [cells, unclosed])).toEqual([
    [['a'], false],
    [['b,c\nd'], true],
  ]);
  expect(csvRows('"').map(({ unclosed }) => unclosed)).toEqual([true]);
  expect(csvRows('"a""').map(({ unclosed }) => unclosed)).toEqual([true]);
  expect(csvRows('""""').map(({ cells, unclosed }) => [cells, unclosed])).toEqual([[['"'], false]]);
});
