import { at, DAY, HOUR } from '../testing/figure-input';
import { wholeDaysOf } from './whole-days';

const [from, to] = [at('2025-04-01 00:00'), at('2025-05-01 00:00')];
const daysOf = (start: number, end: number, asOf = Infinity) => wholeDaysOf({ from: start, to: end }, asOf, 'Asia/Tokyo');

describe('whole local days', () => {
  it('are all of a period that cuts at local days and is over', () => {
    expect(daysOf(from, to)).toEqual({ fromDay: '2025-04-01', toDay: '2025-05-01' });
    expect(daysOf(from, to, to)).toEqual({ fromDay: '2025-04-01', toDay: '2025-05-01' });
  });

  it('leave out a day that the period holds in part', () => {
    expect(daysOf(from + 1, to - 1)).toEqual({ fromDay: '2025-04-02', toDay: '2025-04-30' });
  });

  it('leave out the day of asOf, which is not over', () => {
    expect(daysOf(from, to, from + 3 * DAY + HOUR)).toEqual({ fromDay: '2025-04-01', toDay: '2025-04-04' });
  });

  it('are none where no day is over', () => {
    expect(daysOf(from, to, from + HOUR)).toBeNull();
    expect(daysOf(from + HOUR, from + DAY + HOUR)).toBeNull();
    expect(daysOf(from, to, from - DAY)).toBeNull();
  });

  it('count a day of 23 hours as a day', () => {
    const spring = { from: Date.parse('2025-03-09T05:00:00Z'), to: Date.parse('2025-03-10T04:00:00Z') };
    expect(wholeDaysOf(spring, Infinity, 'America/New_York')).toEqual({ fromDay: '2025-03-09', toDay: '2025-03-10' });
  });
});
