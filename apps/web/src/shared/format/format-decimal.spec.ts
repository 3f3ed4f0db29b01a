import { exactDuration, groupDecimal, signedDifference, signedDuration } from './format-decimal';

describe('groupDecimal', () => {
  it('groups the whole part only and keeps every place', () => {
    expect(groupDecimal('31535999000.500000000001')).toBe('31,535,999,000.500000000001');
    expect(groupDecimal('-1234')).toBe('-1,234');
    expect(groupDecimal('99.986')).toBe('99.986');
  });
});

describe('exactDuration', () => {
  it('says days, hours, minutes and seconds to the last digit', () => {
    expect(exactDuration('10943178678', 'ja')).toBe('126日 15時間 46分 18.678秒');
    expect(exactDuration('31536000000', 'ja')).toBe('365日');
    expect(exactDuration('1500.25', 'en')).toBe('1.50025 s');
    expect(exactDuration('0', 'ja')).toBe('0秒');
    expect(exactDuration('-3600001', 'ja')).toBe('−1時間 0.001秒');
  });
});

describe('signedDifference', () => {
  it('is exact, with a sign', () => {
    expect(signedDifference('99.986', '99.932')).toBe('−0.054');
    expect(signedDifference('99.986', '100.000')).toBe('+0.014');
    expect(signedDifference('5', '1204')).toBe('+1,199');
    expect(signedDifference('1.5', '1.50')).toBe('±0');
  });
});

describe('signedDuration', () => {
  it('is exact to the last digit, parts of a millisecond too', () => {
    expect(signedDuration('86400000', '90000500', 'ja')).toBe('+1時間 0.5秒');
    expect(signedDuration('5400000.5', '5280000', 'ja')).toBe('−2分 0.0005秒');
    expect(signedDuration('0.1', '0.3', 'en')).toBe('+0.0002 s');
    expect(signedDuration('1000', '1000.0', 'ja')).toBe('±0');
  });
});
