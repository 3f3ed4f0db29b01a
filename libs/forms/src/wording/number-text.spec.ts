import { lostSecondsText, shareText, wholeSecondsText } from './number-text';

it('rounds losses up and gains down', () => {
  expect(lostSecondsText(2_838_240)).toBe('2,839秒');
  expect(lostSecondsText(0)).toBe('0秒');
  expect(wholeSecondsText(1_999)).toBe('1秒');
});

it('writes a share as a percentage without float noise', () => {
  expect([0.99, 0.995, 0.07, 1, 0.999].map(shareText)).toEqual(['99%', '99.5%', '7%', '100%', '99.9%']);
});
