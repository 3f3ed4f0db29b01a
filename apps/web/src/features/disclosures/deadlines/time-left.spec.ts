import { timeLeft } from './time-left';

describe('timeLeft', () => {
  it('counts whole months, then days, to the first day on which it is no longer valid', () => {
    expect(timeLeft('2027-11-01', '2026-11-24')).toEqual({ lastDay: '2027-10-31', unit: 'months', count: 11 });
    expect(timeLeft('2027-11-01', '2027-10-01')).toEqual({ lastDay: '2027-10-31', unit: 'months', count: 1 });
    expect(timeLeft('2027-11-01', '2027-10-02')).toEqual({ lastDay: '2027-10-31', unit: 'days', count: 30 });
    expect(timeLeft('2027-11-01', '2027-10-31')).toEqual({ lastDay: '2027-10-31', unit: 'days', count: 1 });
  });

  it('has nothing left from that day on', () => {
    expect(timeLeft('2027-11-01', '2027-11-01')).toMatchObject({ unit: 'none', count: 0 });
    expect(timeLeft('2027-11-01', '2028-01-01')).toMatchObject({ unit: 'none', count: 0 });
  });
});
