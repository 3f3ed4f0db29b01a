import { toWire } from './wire';

describe('toWire', () => {
  it('turns instants into RFC 3339 and leaves durations, counts and nothing alone', () => {
    const result = { from: 0, to: 1000, downMs: 5, lastGoodAt: null, list: [{ occurredAt: 1_000, title: 'to', flags: ['x'] }], value: null };
    expect(toWire(result)).toEqual({
      from: '1970-01-01T00:00:00.000Z',
      to: '1970-01-01T00:00:01.000Z',
      downMs: 5,
      lastGoodAt: null,
      list: [{ occurredAt: '1970-01-01T00:00:01.000Z', title: 'to', flags: ['x'] }],
      value: null,
    });
  });
});
