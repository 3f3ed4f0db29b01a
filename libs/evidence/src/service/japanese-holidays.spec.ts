import { japaneseHolidays } from './japanese-holidays';

describe('japaneseHolidays', () => {
  it('knows the equinox of 2026-03-20 and both ends of the range', () => {
    expect(japaneseHolidays('2026-03-01', '2026-03-31')).toEqual(['2026-03-20']);
    expect(japaneseHolidays('2026-03-20', '2026-03-20')).toEqual(['2026-03-20']);
  });

  it('knows the substitute holidays of 2019', () => {
    expect(japaneseHolidays('2019-04-29', '2019-05-06')).toEqual([
      '2019-04-29', '2019-04-30', '2019-05-01', '2019-05-02', '2019-05-03', '2019-05-04', '2019-05-05', '2019-05-06',
    ]);
  });
});
