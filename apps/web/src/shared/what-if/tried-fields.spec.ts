import { triedFields } from './tried-fields';

describe('triedFields', () => {
  const before = { impact: 'outage', occurredAt: '2026-04-01T00:00:00+09:00', restoredAt: '2026-04-01T01:00:00Z', falsePositive: false };

  it('names what was changed, and null for what was taken away', () => {
    expect(triedFields(before, { ...before, impact: 'none', restoredAt: undefined, title: 'x' }, ['impact', 'restoredAt', 'occurredAt'])).toEqual({ impact: 'none', restoredAt: null });
  });

  it('takes two ways of writing one instant for the same', () => {
    expect(triedFields(before, { ...before, occurredAt: '2026-03-31T15:00:00.000Z', falsePositive: undefined }, ['occurredAt', 'falsePositive'])).toEqual({});
  });
});
