import { splice } from './splice';

it('changes what is named and nothing else, whatever the order', () => {
  const changes = [
    { start: 4, end: 5, text: 'E' },
    { start: 0, end: 1, text: '' },
    { start: 4, end: 4, text: '1' },
    { start: 4, end: 4, text: '2' },
    { start: 6, end: 6, text: '!' },
  ];
  expect(splice('abcdef', changes)).toBe('bcd12Ef!');
});

it('refuses changes of one place', () => {
  const changes = [
    { start: 0, end: 3, text: '' },
    { start: 2, end: 4, text: '' },
  ];
  expect(() => splice('abcdef', changes)).toThrow('overlap at 2');
});
