import { stretches } from './add-late';

const HOUR = 3_600_000;

describe('stretches', () => {
  it('parts where more than an hour lies between', () => {
    expect(stretches([0, HOUR, 2 * HOUR + 1])).toEqual([[0, HOUR], [2 * HOUR + 1, 2 * HOUR + 1]]);
  });

  it('looks at all in one where there would be too many', () => {
    const instants = Array.from({ length: 51 }, (_, index) => index * 2 * HOUR);
    expect(stretches(instants)).toEqual([[0, 100 * HOUR]]);
  });

  it('has nothing for nothing', () => expect(stretches([])).toEqual([]));
});
