import { lineCount } from './text-lines';

it.each([
  ['', 20, 1],
  ['十文字までは一行です', 20, 1],
  ['十一文字だと二行に入る', 20, 2],
  ['一\n二\n三', 20, 3],
  ['ｱｲｳｴｵｶｷｸｹｺ', 20, 1],
  ['𠮷'.repeat(10), 20, 1],
  ['short words stay on one line', 40, 1],
  ['a'.repeat(100), 40, 4],
  ['語 extraordinarily', 20, 2],
])('lineCount of %j over %d units is %d', (text, units, lines) => {
  expect(lineCount(text, units)).toBe(lines);
});

it('grows with the text', () => {
  const lines = [10, 50, 100, 500].map((length) => lineCount('字'.repeat(length), 44));
  expect(lines).toEqual([1, 3, 5, 24]);
});
