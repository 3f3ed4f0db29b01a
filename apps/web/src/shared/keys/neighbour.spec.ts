import { neighbour } from './neighbour';

describe('neighbour', () => {
  it('steps through the items and stays at the ends', () => {
    const items = ['1', '2', '39-1'];
    expect(neighbour(items, undefined, 1)).toBe('1');
    expect(neighbour(items, undefined, -1)).toBe('39-1');
    expect(neighbour(items, '2', 1)).toBe('39-1');
    expect(neighbour(items, '39-1', 1)).toBe('39-1');
    expect(neighbour(items, '1', -1)).toBe('1');
    expect(neighbour(items, 'hidden by the filter', 1)).toBe('1');
    expect(neighbour([], undefined, 1)).toBeUndefined();
  });
});
