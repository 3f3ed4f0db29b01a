import { computeMaintenance, computeUptime, type MaintenanceRevision } from '..';
import { component, DAY, HOUR, incidentInput, MINUTE, revision } from '../testing/figure-input';
import { planMaintenance } from './maintenance-plan';
import { intersectScopes, scopeOf, subtractScopes, unknownKeys } from './scope';

const start = 100 * DAY;
const keys = ['a', 'b', 'c'];
const plan = (...revisions: MaintenanceRevision[]) => planMaintenance({ id: 'M', revisions }, 7, keys);
const first = (extra: Partial<MaintenanceRevision> = {}) => revision(start, start + HOUR, extra);
const later = (extra: Partial<MaintenanceRevision> = {}) => first({ revision: 2, recordedAt: start - DAY, ...extra });
const pieces = (...revisions: MaintenanceRevision[]) =>
  plan(...revisions).pieces.map(({ from, to, scope, emergency }) => [
    (from - start) / MINUTE,
    (to - start) / MINUTE,
    scope === null ? 'all' : [...scope].join(''),
    emergency,
  ]);

describe('the plan of a maintenance', () => {
  it('is that of the last revision recorded by the start that it gives, the start itself included', () => {
    expect(pieces(first(), later({ recordedAt: start, endsAt: start + 2 * HOUR }))).toEqual([[0, 120, 'all', null]]);
    expect(pieces(first(), later({ recordedAt: start + 1, endsAt: start + 2 * HOUR }))).toEqual([
      [0, 60, 'all', null],
      [60, 120, 'all', 'widenedAfterStart'],
    ]);
    expect(pieces(first({ recordedAt: start + DAY }))).toEqual([[0, 60, 'all', null]]);
  });

  it('is announced anew where it was moved, by the later of the announcements', () => {
    const moved = (announcedAt: number) =>
      plan(first(), later({ recordedAt: start + DAY, startsAt: start + 30 * MINUTE, announcedAt })).announcedAt - start;
    expect([moved(start - 20 * DAY), moved(start - 7 * DAY)]).toEqual([-8 * DAY, -7 * DAY]);
    expect(plan(first(), later({ recordedAt: start + DAY, announcedAt: start })).announcedAt).toBe(start - 8 * DAY);
  });

  it('begins with the later of two starts: what came earlier was not announced', () => {
    expect(pieces(first(), later({ recordedAt: start + DAY, startsAt: start - 30 * MINUTE }))).toEqual([
      [0, 60, 'all', null],
      [-30, 0, 'all', 'widenedAfterStart'],
    ]);
    const delayed = plan(first(), later({ recordedAt: start + DAY, startsAt: start + 30 * MINUTE }));
    expect(delayed.noticeMs).toBe(8 * DAY + 30 * MINUTE);
  });

  it('has a reason why it is an emergency', () => {
    expect(pieces(first({ announcedAt: start - 7 * DAY }))).toEqual([[0, 60, 'all', null]]);
    expect(pieces(first({ announcedAt: start - 7 * DAY + 1 }))).toEqual([[0, 60, 'all', 'shortNotice']]);
    expect(pieces(first({ announcedAt: start }))).toEqual([[0, 60, 'all', 'shortNotice']]);
    expect(pieces(first({ announcedAt: start + 1 }))).toEqual([[0, 60, 'all', 'announcedAfterStart']]);
    expect(pieces(first({ announcedAt: start, endedAt: start + 2 * HOUR }))).toEqual([
      [0, 60, 'all', 'shortNotice'],
      [60, 120, 'all', 'overrun'],
    ]);
  });

  it('ends with a cancellation, and was not held where that came by its start', () => {
    expect(plan(first({ cancelledAt: start }))).toMatchObject({ cancelled: true, from: start, to: start, pieces: [] });
    expect(plan(first({ cancelledAt: start + 1 }))).toMatchObject({ cancelled: false, to: start + 1 });
    expect(plan(first({ cancelledAt: start - HOUR }))).toMatchObject({ cancelled: true, to: start, pieces: [] });
    expect(plan(first())).toMatchObject({ cancelled: false, to: start + HOUR });
  });

  it('was entered after the fact where its first revision was recorded after its start', () => {
    expect([start, start + 1].map((recordedAt) => plan(first({ recordedAt })).enteredAfterTheFact)).toEqual([false, true]);
  });

  it('is an emergency where it was entered after its start though the service had been recorded by then', () => {
    const entered = first({ recordedAt: start + 1 });
    const under = (recordedAt?: number, row = entered) => planMaintenance({ id: 'M', revisions: [row] }, 7, keys, recordedAt);
    expect(under(start)).toMatchObject({ eligible: false, enteredAfterTheFact: true, noticeMs: 8 * DAY });
    expect(under(start).pieces.map(({ emergency }) => emergency)).toEqual(['announcedAfterStart']);
    for (const imported of [under(start + 1), under()]) expect(imported).toMatchObject({ eligible: true, enteredAfterTheFact: true });
    expect(under(start, first({ recordedAt: start }))).toMatchObject({ eligible: true, enteredAfterTheFact: false });
    expect(under(start, first({ announcedAt: start })).pieces.map(({ emergency }) => emergency)).toEqual(['shortNotice']);
  });

  it('entered after its start is not excluded from uptime and is listed as an emergency', () => {
    const figures = (recordedAt: number) => {
      const input = incidentInput({
        period: { from: start, to: start + DAY },
        service: { recordedAt },
        maintenances: [{ id: 'M', revisions: [first({ recordedAt: start + DAY })] }],
      });
      return { uptime: computeUptime(input), maintenance: computeMaintenance(input) };
    };
    const late = figures(start);
    expect(late.uptime).toMatchObject({ excludedMs: 0, downMs: HOUR, exclusions: [] });
    expect(late.uptime.emergencies).toMatchObject([{ maintenance: 'M', reason: 'announcedAfterStart', downMs: HOUR }]);
    expect(late.maintenance).toMatchObject({ planned: 0, emergency: 1, list: [{ kind: 'emergency' }] });
    const imported = figures(start + 1);
    expect(imported.uptime).toMatchObject({ excludedMs: HOUR, downMs: 0, exclusions: [{ enteredAfterTheFact: true }], emergencies: [] });
    expect(imported.maintenance).toMatchObject({ planned: 1, emergency: 0 });
  });

  it('relieves the components that both revisions name; the rest was widened', () => {
    const after = { recordedAt: start + MINUTE };
    expect(pieces(first({ components: ['a', 'b'] }), later({ ...after, components: ['b', 'c'] }))).toEqual([
      [0, 60, 'b', null],
      [0, 60, 'c', 'widenedAfterStart'],
    ]);
    expect(pieces(first({ components: ['a'] }), later({ ...after, components: undefined }))).toEqual([
      [0, 60, 'a', null],
      [0, 60, 'bc', 'widenedAfterStart'],
    ]);
    expect(pieces(first(), later({ ...after, components: ['b'] }))).toEqual([[0, 60, 'b', null]]);
    expect(pieces(first({ components: ['a', 'b'] }), later({ ...after, components: ['a', 'b'] }))).toEqual([[0, 60, 'ab', null]]);
  });
});

describe('scopes', () => {
  const set = (...names: string[]) => new Set(names);

  it('are the whole service where they name nothing or everything', () => {
    expect([scopeOf(undefined, keys), scopeOf([], keys), scopeOf(['c', 'b', 'a'], keys)]).toEqual([null, null, null]);
    expect([scopeOf(['b', 'x'], keys), scopeOf(['x'], keys), scopeOf(['x'], [])]).toEqual([set('b'), set(), set()]);
    expect([unknownKeys(['a', 'x'], keys), unknownKeys(undefined, keys)]).toEqual([['x'], []]);
  });

  it('have a part in common and a rest', () => {
    expect([intersectScopes(null, set('a')), intersectScopes(set('a'), null), intersectScopes(set('a', 'b'), set('b', 'c'))]).toEqual([
      set('a'),
      set('a'),
      set('b'),
    ]);
    expect(intersectScopes(null, null)).toBeNull();
    expect(subtractScopes(null, null, keys)).toEqual(set());
    expect(subtractScopes(null, set('b'), keys)).toEqual(set('a', 'c'));
    expect(subtractScopes(set('a', 'b'), set('b'), keys)).toEqual(set('a'));
  });
});

describe('notes of maintenance', () => {
  const notes = (row: MaintenanceRevision, period = { from: start, to: start + DAY }) =>
    computeUptime(
      incidentInput({
        period,
        asOf: start + 9 * DAY,
        service: { components: keys.map((key) => component(key)) },
        maintenances: [{ id: 'M', revisions: [row] }],
      }),
    ).notes.filter(({ code }) => code !== 'basisIncidents');

  it('speak of what is planned within the effective time', () => {
    const entered = { code: 'enteredAfterTheFact', params: { maintenance: 'M' } };
    expect(notes(first({ recordedAt: start + DAY }))).toEqual([entered]);
    expect(notes(first())).toEqual([]);
    expect(notes(first({ recordedAt: start + DAY, announcedAt: start }))).toEqual([]);
    expect(notes(first({ recordedAt: start + DAY }), { from: start + HOUR, to: start + DAY })).toEqual([]);
    expect(notes(first({ recordedAt: start + DAY }), { from: start - DAY, to: start })).toEqual([]);
    expect(notes(first({ recordedAt: start + DAY }), { from: start + HOUR - 1, to: start + DAY })).toEqual([entered]);
    expect(notes(first({ components: ['c', 'a'] }))).toEqual([
      { code: 'componentMaintenance', params: { maintenance: 'M', components: 'a, c' } },
    ]);
    expect(notes(first({ components: ['a', 'x', 'y'] }))).toContainEqual({
      code: 'unknownComponents',
      params: { kind: 'maintenance', id: 'M', components: 'x, y' },
    });
  });
});
