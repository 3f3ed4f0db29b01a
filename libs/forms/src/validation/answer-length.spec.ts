import { answerLength } from './answer-length';

it.each([
  ['', 0],
  ['開示', 2],
  ['𠮷野家', 3],
  ['一行目\r\n二行目', 6],
])('answerLength of %j is %d', (text, length) => {
  expect(answerLength(text)).toBe(length);
});
