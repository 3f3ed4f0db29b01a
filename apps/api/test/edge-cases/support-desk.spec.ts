import { edgeApp, LONG_AFTER } from '../support/edge-app';
import { HOUR, iso, jst, MINUTE } from '../support/local-time';

const DAY_OF = { from: '2026-03-06', to: '2026-03-07' };
const at = (time: string): string => jst(`2026-03-06 ${time}`);
const shift = (id: string, kind: 'announced' | 'staffed', from: string, to: string, channel = 'phone') => ({ id, channel, kind, startsAt: at(from), endsAt: at(to) });
const rejected = (body: Record<string, unknown>): number[] => (body['rejected'] as { index: number }[]).map((one) => one.index);

describe('the support desk, over HTTP', () => {
  const edge = edgeApp();
  const send = async (...shifts: object[]) => {
    const service = await edge.service();
    expect(await service.records('support-shifts', 'shifts', shifts)).toEqual({ accepted: shifts.length, duplicates: 0, rejected: [] });
    return service;
  };

  it('phone staffed for 7 of 8 announced hours, mail for all 8: 15 of 16, to the millisecond', async () => {
    const service = await send(
      shift('1', 'announced', '09:00', '17:00'),
      shift('2', 'staffed', '08:30', '12:00'),
      shift('3', 'staffed', '11:00', '12:00'),
      shift('4', 'staffed', '13:00', '18:00'),
      shift('5', 'announced', '09:00', '17:00', 'mail'),
      shift('6', 'staffed', '09:00', '17:00', 'mail'),
    );
    const figure = await service.figure('support', DAY_OF);
    expect(figure.desk).toEqual({
      announcedMs: 16 * HOUR,
      staffedMs: 15 * HOUR,
      availability: { percent: '93.750', exact: { numerator: 54_000_000, denominator: 57_600_000 } },
      channels: [
        { channel: 'mail', announcedMs: 8 * HOUR, staffedMs: 8 * HOUR, availability: { percent: '100.000', exact: { numerator: 28_800_000, denominator: 28_800_000 } } },
        { channel: 'phone', announcedMs: 8 * HOUR, staffedMs: 7 * HOUR, availability: { percent: '87.500', exact: { numerator: 25_200_000, denominator: 28_800_000 } } },
      ],
    });
    expect([figure.evidence.counts['supportShifts'], figure.notes]).toEqual([6, []]);
    const { steps } = (await service.read('/figures/support/explain?from=2026-03-06&to=2026-03-07')) as { steps: { code: string; result: { value: string } }[] };
    expect(steps.at(-1)).toMatchObject({ code: 'deskAvailability', result: { value: '93.750' } });
  });

  it('nothing announced, or nothing said of staffing: null, neither 0 nor 100', async () => {
    expect((await (await send(shift('1', 'staffed', '09:00', '17:00'))).figure('support', DAY_OF)).desk).toMatchObject({ announcedMs: 0, availability: null });
    expect(await (await send(shift('1', 'announced', '09:00', '17:00'))).figure('support', DAY_OF)).toMatchObject({
      desk: { announcedMs: 8 * HOUR, availability: null },
      notes: [{ code: 'staffingNotRecorded' }],
    });
  });

  it('repeats change nothing, a correction is another revision, all are kept', async () => {
    const service = await send(shift('1', 'announced', '09:00', '17:00'), shift('2', 'staffed', '09:00', '17:00'));
    expect(await service.records('support-shifts', 'shifts', [shift('1', 'announced', '09:00', '17:00')])).toEqual({ accepted: 0, duplicates: 1, rejected: [] });
    await service.records('support-shifts', 'shifts', [shift('2', 'staffed', '09:00', '13:00')]);
    expect((await service.figure('support', DAY_OF)).desk).toMatchObject({ staffedMs: 4 * HOUR, availability: { percent: '50.000' } });
    expect((await service.read('/support-shifts?from=2026-03-06&to=2026-03-07'))['items']).toMatchObject([{ id: '1', revision: 1 }, { id: '2', revision: 2 }]);
  });

  it('hours may be announced ahead; that somebody was there cannot be said of the future', async () => {
    const service = await edge.service();
    const [startsAt, endsAt] = [iso(Date.parse(LONG_AFTER) + HOUR), iso(Date.parse(LONG_AFTER) + 2 * HOUR)];
    const future = (kind: string) => ({ id: kind, channel: 'phone', kind, startsAt, endsAt });
    const { body } = await service.send('POST', '/support-shifts', { shifts: [future('announced'), future('staffed')] });
    expect([body['accepted'], rejected(body)]).toEqual([1, [1]]);
  });

  it.each([
    ['an end before its start', { endsAt: at('08:00') }],
    ['an unknown kind', { kind: 'planned' }],
    ['no channel', { channel: '' }],
    ['an unknown field', { people: 3 }],
    ['a time without offset', { startsAt: '2026-03-06T09:00:00' }],
  ])('refuses a shift with %s, and takes those beside it', async (_says, change) => {
    const service = await edge.service();
    const { body } = await service.send('POST', '/support-shifts', { shifts: [shift('1', 'announced', '09:00', '17:00'), { ...shift('2', 'staffed', '09:00', '17:00'), ...change }] });
    expect([body['accepted'], rejected(body)]).toEqual([1, [1]]);
  });

  it('contacts: abandoned rounded up, in time by each one’s own limits', async () => {
    const service = await edge.service();
    const contact = (id: string, rest: object) => ({ id, channel: 'phone', offeredAt: at('10:00'), ...rest });
    await service.records('support-contacts', 'contacts', [
      contact('1', { answerDueAt: at('10:01'), answeredAt: at('10:01'), dueAt: at('12:00'), closedAt: at('12:00') }),
      contact('2', { answerDueAt: at('10:01'), answeredAt: at('10:02'), dueAt: at('12:00'), closedAt: at('12:01') }),
      contact('3', { answerDueAt: at('10:01'), abandonedAt: at('10:01') }),
    ]);
    expect(await service.figure('support', DAY_OF)).toMatchObject({
      value: { answeredPercent: { percent: '66.666', exact: { numerator: 2, denominator: 3 } } },
      abandonment: { percent: '33.334', exact: { numerator: 1, denominator: 3 } },
      answeredInTime: { percent: '33.333', exact: { numerator: 1, denominator: 3 } },
      completedInTime: { percent: '50.000', exact: { numerator: 1, denominator: 2 } },
      notes: [],
    });
    const early = { ...DAY_OF, asOf: iso(Date.parse(at('10:00')) + MINUTE / 2) };
    expect(await service.figure('support', early)).toMatchObject({ answeredInTime: null, completedInTime: null, abandoned: 0 });
  });

  it('no contact at all: null, not 100', async () => {
    const service = await edge.service();
    expect(await service.figure('support', DAY_OF)).toMatchObject({ value: null, offered: 0, abandonment: null, answeredInTime: null, completedInTime: null });
  });
});
