import { grantState, servicesInForce } from './grant-in-force';

const service = (key: string, timeZone: string) => ({ id: 1, key, timeZone });
const GRANT = { endsOn: '2026-03-31', endedAt: null, services: [service('tokyo', 'Asia/Tokyo'), service('lisbon', 'Europe/Lisbon')] };
const keysAt = (at: string): string[] => servicesInForce(GRANT, Date.parse(at)).map((one) => one.key);

describe(servicesInForce.name, () => {
  it('counts the last day to its end, in the zone of each service', () => {
    expect(keysAt('2026-03-31T14:59:59.999Z')).toEqual(['tokyo', 'lisbon']);
    expect(keysAt('2026-03-31T15:00:00Z')).toEqual(['lisbon']);
    // Summer time has begun in Lisbon.
    expect(keysAt('2026-03-31T22:59:59.999Z')).toEqual(['lisbon']);
    expect(keysAt('2026-03-31T23:00:00Z')).toEqual([]);
  });

  it('gives nothing once somebody has ended it', () => {
    expect(servicesInForce({ ...GRANT, endedAt: new Date(0) }, Date.parse('2026-03-01T00:00:00Z'))).toEqual([]);
  });
});

describe(grantState.name, () => {
  it('is in force while it is in one of its services', () => {
    expect(grantState(GRANT, Date.parse('2026-03-31T22:00:00Z'))).toBe('inForce');
    expect(grantState(GRANT, Date.parse('2026-03-31T23:00:00Z'))).toBe('over');
    expect(grantState({ ...GRANT, endedAt: new Date(0) }, Date.parse('2026-03-01T00:00:00Z'))).toBe('ended');
  });
});
