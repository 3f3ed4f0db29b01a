import { scheduledShare } from './scheduled';

const span = { from: 1000, to: 2000 };
const share = (attempts: number[], within = span, successes = attempts) => scheduledShare(attempts, successes, within, 'UTC');

describe('how many backups were due', () => {
  it('goes by the attempts around the span, the one that ends at its start included and the one that begins at its end not', () => {
    const often = [0, 10, 20, 30];
    expect(share([...often, 1000, 1100, 1200, 1300])).toEqual({ done: 4, due: 10 });
    expect(share([...often, 900, 1000])).toEqual({ done: 1, due: 10 });
    expect(share([1950, 2000, 2010])).toEqual({ done: 1, due: 20 });
  });

  it('goes by all attempts where none is near', () => {
    expect(share([0, 10, 20])).toEqual({ done: 0, due: 100 });
    expect(share([3000, 3500])).toEqual({ done: 0, due: 2 });
    expect([share([]), share([1500]), share([1500, 1500])].map(({ due }) => due)).toEqual([0, 0, 0]);
  });

  it('takes the middle of the distances, the shorter of two', () => {
    expect(share([1000, 1300, 1400, 1600]).due).toBe(5);
    expect(share([1000, 1300, 1400]).due).toBe(10);
  });

  it('is no less than there were attempts in the span, whose end is not part of it', () => {
    expect(share([1000, 1100, 1200, 1300], { from: 1000, to: 1200 })).toEqual({ done: 2, due: 2 });
    expect(share([1000, 1001, 1002, 1700, 1999, 2000])).toEqual({ done: 5, due: 1000 });
    expect(share([1000, 1600, 1700, 1710], span, [1600])).toEqual({ done: 1, due: 10 });
  });
});
