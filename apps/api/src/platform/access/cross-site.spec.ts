import { isCrossSite, isUnsafe } from './cross-site';

describe('isCrossSite', () => {
  const host = 'kaiji.example:3000';

  it.each([
    [{ 'sec-fetch-site': 'same-origin' }, false],
    [{ 'sec-fetch-site': 'none' }, false],
    [{ 'sec-fetch-site': 'same-site' }, true],
    [{ 'sec-fetch-site': 'cross-site' }, true],
    [{ 'sec-fetch-site': ['same-origin', 'cross-site'] }, true],
    [{ 'sec-fetch-site': 'cross-site', origin: 'http://kaiji.example:3000' }, true],
    [{ origin: 'http://kaiji.example:3000' }, false],
    [{ origin: 'https://kaiji.example:3000' }, false],
    [{ origin: 'http://kaiji.example' }, true],
    [{ origin: 'http://kaiji.example:3000.evil.example' }, true],
    [{ origin: 'null' }, true],
    [{}, undefined],
  ])('%j → %s', (headers, expected) => expect(isCrossSite({ host, ...headers })).toBe(expected));
});

describe('isUnsafe', () => {
  it.each(['GET', 'HEAD', 'OPTIONS'])('%s reads', (method) => expect(isUnsafe(method)).toBe(false));
  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND'])('%s may change something', (method) => expect(isUnsafe(method)).toBe(true));
});
