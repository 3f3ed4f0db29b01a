import fc from 'fast-check';
import { parseInstant } from './parse-instant';

describe('parseInstant', () => {
  it('agrees with Date.parse wherever both accept', () => {
    const offset = fc.constantFrom('Z', '+09:00', '-03:30', '+05:45', '-11:00');
    const min = new Date('0100-01-01T00:00:00Z');
    const max = new Date('9990-01-01T00:00:00Z');
    fc.assert(
      fc.property(fc.date({ min, max, noInvalidDate: true }), offset, (date, zone) => {
        const text = date.toISOString().replace('Z', zone);
        expect(parseInstant(text)).toBe(Date.parse(text));
      }),
      { seed: 3339, numRuns: 2000 },
    );
  });

  it.each([
    ['2026-03-06T10:30:15.828123456Z', Date.UTC(2026, 2, 6, 10, 30, 15, 828)],
    ['2026-03-06T10:30:15.8Z', Date.UTC(2026, 2, 6, 10, 30, 15, 800)],
    ['2026-03-06T10:30:15z', Date.UTC(2026, 2, 6, 10, 30, 15)],
    ['2024-02-29T00:00:00+09:00', Date.UTC(2024, 1, 28, 15)],
  ])('reads %s', (text, expected) => expect(parseInstant(text)).toBe(expected));

  it.each([
    '2026-03-06T10:30:15', '2026-03-06', '2026-02-29T00:00:00Z', '2026-13-01T00:00:00Z', '2026-03-06T24:00:00Z', '2026-03-06T10:60:00Z',
    '2026-03-06 10:30:15Z', '2026-03-06T10:30:15.Z', '2026-03-06T10:30:15+0900', '2026-03-06T10:30:15+24:00', 'x026-03-06T10:30:15Z', '',
    '2026-03-06T10:30:15Zjunk', '2026-00-10T00:00:00Z', '2026-01-00T00:00:00Z', '0000-01-01T00:00:00Z',
  ])('refuses %j', (text) => expect(parseInstant(text)).toBeNaN());
});
