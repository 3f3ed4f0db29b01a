import type { Loss } from './loss';
import { unitLoss } from './unit';

const loss = (lo: number, hi: number, severity = 0): Loss => ({ lo, hi, severity, sources: 0 });
const lossOf = (losses: Loss[], required: number, relieved: number[] = []) => {
  const { lo, hi, severity } = unitLoss({ members: [...losses.keys()], required }, losses, (member) => relieved.includes(member));
  return [lo, hi, severity];
};

describe('what is lost of a group', () => {
  const losses = [loss(2, 9, 1), loss(4, 5, 3), loss(6, 7, 2)];

  it('is each bound, and how bad it is, of the worst of the members that are best off by it', () => {
    expect([1, 2, 3].map((required) => lossOf(losses, required))).toEqual([
      [2, 5, 1],
      [4, 7, 2],
      [6, 9, 3],
    ]);
  });

  it('leaves out a member in maintenance only where that helps, bound by bound', () => {
    expect(lossOf(losses, 3, [0])).toEqual([6, 7, 3]);
    expect(lossOf(losses, 2, [1])).toEqual([4, 7, 2]);
    expect(lossOf(losses, 1, [0])).toEqual([2, 5, 1]);
    expect(lossOf([loss(0, 0), loss(5, 9, 3)], 1, [0])).toEqual([0, 0, 0]);
    expect(lossOf([loss(1, 9, 3), loss(1, 2, 1)], 2, [0])).toEqual([1, 2, 1]);
    expect(lossOf(losses, 3, [0, 1, 2])).toEqual([0, 0, 0]);
  });
});
