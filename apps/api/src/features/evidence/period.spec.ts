import { KaijiError } from '../../platform/errors';
import { parseAsOf, parsePeriod } from './period';

const faultsOf = (query: { from?: unknown; to?: unknown }): unknown => {
  try {
    return parsePeriod(query, 'Asia/Tokyo');
  } catch (error) {
    return error instanceof KaijiError ? error.parts.fields?.map((one) => `${one.path}:${one.messageKey}`) : error;
  }
};

describe('parsePeriod', () => {
  it('takes dates in the service’s zone, the last exclusive', () => {
    expect(parsePeriod({ from: '2018-11-01', to: '2019-11-01' }, 'Asia/Tokyo')).toEqual({
      from: Date.parse('2018-10-31T15:00:00Z'),
      to: Date.parse('2019-10-31T15:00:00Z'),
    });
  });

  it('takes instants', () => {
    expect(parsePeriod({ from: '2026-01-01T00:00:00Z', to: '2026-01-01T09:00:01+09:00' }, 'Asia/Tokyo')).toEqual({
      from: Date.UTC(2026, 0, 1),
      to: Date.UTC(2026, 0, 1, 0, 0, 1),
    });
  });

  it.each([
    [{}, ['from:periodRequired', 'to:periodRequired']],
    [{ from: '2026-01-01' }, ['to:periodRequired']],
    [{ from: '2026-02-30', to: '2026-03-01' }, ['from:badBoundary']],
    [{ from: '2026-01-01', to: ['2026-02-01'] }, ['to:badBoundary']],
    [{ from: '2026-01-01', to: '9999-01-01' }, ['to:badBoundary']],
    [{ from: '2026-02-01', to: '2026-01-01' }, ['to:periodReversed']],
    [{ from: '2026-02-01', to: '2026-02-01' }, ['to:periodReversed']],
    [{ from: '2010-01-01', to: '2020-01-03' }, ['to:periodTooLong']],
  ])('refuses %j', (query, expected) => expect(faultsOf(query)).toEqual(expected));

  it('takes ten years', () => expect(faultsOf({ from: '2010-01-01', to: '2020-01-01' })).not.toBeInstanceOf(Array));
});

describe('parseAsOf', () => {
  it('is the present where left out, and never later', () => {
    expect(parseAsOf(undefined, 'UTC', 5_000)).toBe(5_000);
    expect(parseAsOf('2026-01-01', 'UTC', Date.UTC(2025, 0, 1))).toBe(Date.UTC(2025, 0, 1));
    expect(parseAsOf('2024-01-01', 'UTC', Date.UTC(2025, 0, 1))).toBe(Date.UTC(2024, 0, 1));
  });
});
