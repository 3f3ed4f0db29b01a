import { stretches } from './add-late';

const HOUR = 3_600_000;

describe('stretches', () => {
  it('parts where more than an hour lies between', () => {
    expect(stretches([0, HOUR, 2 * HOUR + 1])).toEqual([[0, HOUR], [2 * HOUR + 1, 2 * HOUR + 1]]);
  });

  it('has nothing for nothing', () => expect(stretches([])).toEqual([]));
});
