import fc from 'fast-check';
import { computeSupport, type FigureInput, type SupportShift } from '..';
import { at, DAY, figureInput, HOUR, YEAR } from '../testing/figure-input';
import { tries } from '../testing/tries';

let serial = 0;
const shift = (kind: SupportShift['kind'], from: string, to: string, channel = 'phone'): SupportShift => ({
  id: `S${(serial += 1)}`,
  channel,
  kind,
  startsAt: at(`2025-05-12 ${from}`),
  endsAt: at(`2025-05-12 ${to}`),
});
const deskOf = (shifts: SupportShift[], changes: Partial<FigureInput> = {}) => {
  const { desk, notes } = computeSupport(figureInput({ ...changes, shifts }));
  return { ...desk, notes };
};

describe('availability of the desk', () => {
  const announced = shift('announced', '09:00', '17:00');

  it('is staffed ÷ announced time: overlaps count once, what is staffed outside does not count', () => {
    const desk = deskOf([
      announced,
      shift('announced', '12:00', '17:00'),
      shift('staffed', '08:00', '12:00'),
      shift('staffed', '11:00', '12:00'),
      shift('staffed', '13:00', '18:00'),
    ]);
    const phone = { announcedMs: 8 * HOUR, staffedMs: 7 * HOUR, availability: { percent: '87.500', exact: { numerator: 7 * HOUR, denominator: 8 * HOUR } } };
    expect(desk).toEqual({ ...phone, channels: [{ channel: 'phone', ...phone }], notes: [] });
  });

  it('adds up the hours of the channels; one that is staffed does not stand in for another', () => {
    const desk = deskOf([announced, shift('announced', '09:00', '17:00', 'mail'), shift('staffed', '09:00', '17:00', 'mail')]);
    expect(desk).toMatchObject({ announcedMs: 16 * HOUR, staffedMs: 8 * HOUR, availability: { percent: '50.000' } });
    expect(desk.channels.map(({ channel, staffedMs }) => [channel, staffedMs])).toEqual([
      ['mail', 8 * HOUR],
      ['phone', 0],
    ]);
  });

  it('is floored, and 100 only where every millisecond was staffed', () => {
    const short = { ...shift('staffed', '09:00', '17:00'), endsAt: announced.endsAt - 1 };
    expect(deskOf([announced, short]).availability?.percent).toBe('99.999');
    expect(deskOf([announced, shift('staffed', '09:00', '17:00')]).availability?.percent).toBe('100.000');
  });

  it('is null where nothing was announced, and where no staffing is recorded in the period', () => {
    expect(deskOf([shift('staffed', '09:00', '17:00')])).toEqual({ announcedMs: 0, staffedMs: 0, availability: null, channels: [], notes: [] });
    expect(computeSupport(figureInput()).desk).toEqual({ announcedMs: 0, staffedMs: 0, availability: null, channels: [] });
    const before = { ...shift('staffed', '09:00', '17:00'), startsAt: YEAR.from - HOUR, endsAt: YEAR.from };
    expect(deskOf([announced, before])).toMatchObject({
      announcedMs: 8 * HOUR,
      availability: null,
      channels: [{ availability: null }],
      notes: [{ code: 'staffingNotRecorded' }],
    });
    expect(deskOf([announced, shift('staffed', '20:00', '21:00')]).availability?.percent).toBe('0.000');
  });

  it('counts within the period, until asOf and while the service lives', () => {
    const shifts = [announced, shift('staffed', '09:00', '12:00')];
    const desk = (changes: Partial<FigureInput>) => deskOf(shifts, changes);
    expect(desk({ asOf: at('2025-05-12 13:00') })).toMatchObject({ announcedMs: 4 * HOUR, staffedMs: 3 * HOUR });
    expect(desk({ period: { from: at('2025-05-12 10:00'), to: at('2025-05-12 11:00') } })).toMatchObject({ announcedMs: HOUR, staffedMs: HOUR });
    const life = { ...figureInput().service, startedAt: at('2025-05-12 11:00'), endedAt: at('2025-05-12 13:00') };
    expect(desk({ service: life })).toMatchObject({ announcedMs: 2 * HOUR, staffedMs: HOUR });
    expect(desk({ asOf: YEAR.from - DAY })).toMatchObject({ announcedMs: 0, availability: null });
  });

  it('takes each id once, one of no length for nothing, and leaves out what ends before it starts', () => {
    const staffed = shift('staffed', '09:00', '12:00');
    const none = { ...shift('announced', '18:00', '19:00'), endsAt: at('2025-05-12 18:00') };
    const wrong = { ...staffed, id: 'wrong', endsAt: staffed.startsAt - 1 };
    expect(deskOf([announced, announced, none, staffed, staffed, wrong])).toMatchObject({
      announcedMs: 8 * HOUR,
      staffedMs: 3 * HOUR,
      notes: [{ code: 'quarantined', params: { kind: 'supportShift', id: 'wrong' } }],
    });
  });

  it('never exceeds the announced time, whatever the shifts, and does not depend on their order', () => {
    const arbitrary = fc.record({
      id: fc.uuid(),
      channel: fc.constantFrom('phone', 'mail'),
      kind: fc.constantFrom('announced' as const, 'staffed' as const),
      from: fc.integer({ min: -50, max: 500 }),
      length: fc.integer({ min: 0, max: 60 }),
    });
    fc.assert(
      fc.property(fc.array(arbitrary, { maxLength: 12 }), (rows) => {
        const shifts = rows.map(({ from, length, ...row }) => ({ ...row, startsAt: YEAR.from + from, endsAt: YEAR.from + from + length }));
        const period = { from: YEAR.from, to: YEAR.from + 300 };
        const desk = deskOf(shifts, { period });
        expect(deskOf([...shifts].reverse(), { period })).toEqual(desk);
        expect(desk.staffedMs).toBeLessThanOrEqual(desk.announcedMs);
        const covers = (kind: string, channel: string, instant: number) =>
          shifts.some((one) => one.kind === kind && one.channel === channel && one.startsAt <= instant && instant < one.endsAt);
        const each = ['mail', 'phone'].flatMap((channel) => Array.from({ length: 300 }, (_, i) => [channel, YEAR.from + i] as const));
        const open = each.filter(([channel, instant]) => covers('announced', channel, instant));
        expect([desk.announcedMs, desk.staffedMs]).toEqual([open.length, open.filter(([channel, instant]) => covers('staffed', channel, instant)).length]);
      }),
      { seed: 87, numRuns: tries(100) },
    );
  });
});
