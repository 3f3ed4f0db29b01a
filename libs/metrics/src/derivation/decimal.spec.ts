import { divide, formatDecimal, multiply, parseDecimal, roundTo } from './decimal';

const round = (text: string, places: number, rounding: 'down' | 'up') =>
  formatDecimal(roundTo(parseDecimal(text), places, rounding), places);

describe('exact decimals', () => {
  it.each(['0', '1', '-1', '0.3', '-0.000000000001', '31536000000', '99.991', '1080000.7'])('%s stays as it is', (text) => {
    expect(formatDecimal(parseDecimal(text))).toBe(text);
  });

  it('have as many places as asked for', () => {
    const shown = (text: string, places: number) => formatDecimal(parseDecimal(text), places);
    expect([shown('100', 3), shown('99.9', 0), shown('1.25', 4)]).toEqual(['100.000', '99', '1.2500']);
  });

  it('are refused where they are none, or have too many places', () => {
    for (const text of ['', '1.', '.5', '1e3', '0.1234567890123', 'x1', '1x', '--1'])
      expect(() => parseDecimal(text)).toThrow(`Not a decimal: ${text}`);
  });

  it('are multiplied, divided and cut off, down and up', () => {
    expect(formatDecimal(multiply(parseDecimal('3600000'), parseDecimal('0.3')))).toBe('1080000');
    const third = (rounding: 'down' | 'up') => formatDecimal(divide(parseDecimal('1'), parseDecimal('3'), rounding));
    expect([third('down'), third('up')]).toEqual(['0.333333333333', '0.333333333334']);
    expect(formatDecimal(divide(parseDecimal('1'), parseDecimal('4'), 'up'))).toBe('0.25');
    expect([round('1.2345', 2, 'down'), round('1.2345', 2, 'up'), round('1.23', 2, 'up'), round('1.000000000001', 0, 'up')]).toEqual([
      '1.23',
      '1.24',
      '1.23',
      '2',
    ]);
  });
});
