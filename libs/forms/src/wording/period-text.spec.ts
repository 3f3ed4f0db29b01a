import { PERIOD } from '../testing/figures';
import { periodText } from './period-text';

describe(periodText.name, () => {
  it('says the exclusive end as the day before', () => {
    expect(periodText(PERIOD, {})).toBe('2018年11月1日～2019年10月31日');
  });

  it('ends at the moment of looking where the period is not over', () => {
    expect(periodText({ ...PERIOD, asOf: '2019-07-01T00:30:59.000Z' }, {})).toBe('2018年11月1日～2019年7月1日9時30分時点');
    expect(periodText({ ...PERIOD, asOf: '2019-06-30T15:00:00.000Z' }, {})).toBe('2018年11月1日～2019年6月30日');
  });

  it('begins and ends with the service', () => {
    expect(periodText(PERIOD, { startedOn: '2019-04-01' })).toBe('2019年4月1日～2019年10月31日');
    expect(periodText(PERIOD, { startedOn: '2010-04-01' })).toBe('2018年11月1日～2019年10月31日');
    expect(periodText(PERIOD, { endedOn: '2019-02-28' })).toBe('2018年11月1日～2019年2月28日');
  });

  it("reads the instants on the service's clock", () => {
    const newYork = { from: '2026-03-01T05:00:00.000Z', to: '2026-04-01T04:00:00.000Z', timeZone: 'America/New_York' };
    expect(periodText({ ...newYork, asOf: '2026-05-01T00:00:00.000Z' }, {})).toBe('2026年3月1日～2026年3月31日');
  });

  it('gives the time where a boundary is not a midnight', () => {
    expect(periodText({ ...PERIOD, from: '2018-11-01T00:05:00.000Z' }, {})).toBe('2018年11月1日9時5分～2019年10月31日');
  });
});
