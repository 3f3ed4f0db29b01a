import { fillNote } from './fill-note';

describe('fillNote', () => {
  it('fills what it has and leaves what it has not', () => {
    expect(fillNote('観測率 {coverage}% が下限 {minimum}% に', { coverage: '98.2', minimum: 99 })).toBe('観測率 98.2% が下限 99% に');
    expect(fillNote('記録 {id} を外しました', {})).toBe('記録 {id} を外しました');
  });
});
