import { groupFailures } from './grouped-failures';

const failure = (subject: string, location: string, at: string) => ({ code: 'unconfirmedFailure', subject, params: { location, at, count: 1 } });

describe('groupFailures', () => {
  it('puts those of one check and location together, and loses nothing', () => {
    const quarantined = { code: 'quarantined', subject: 'BAD', params: { kind: 'incident' } };
    const incomplete = { code: 'unconfirmedFailure', subject: 'web' };
    const { groups, others } = groupFailures([failure('web', 'tokyo', 'a'), quarantined, failure('web', 'osaka', 'b'), failure('web', 'tokyo', 'c'), incomplete]);
    expect(groups).toEqual([
      { check: 'web', location: 'tokyo', failures: [{ at: 'a', count: 1 }, { at: 'c', count: 1 }] },
      { check: 'web', location: 'osaka', failures: [{ at: 'b', count: 1 }] },
    ]);
    expect(others).toEqual([quarantined, incomplete]);
  });
});
