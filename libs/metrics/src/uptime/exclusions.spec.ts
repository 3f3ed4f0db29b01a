import { computeUptime, periodFromDates } from '..';
import {
  at,
  component,
  DAY,
  figureInput,
  HOUR,
  incident,
  incidentInput,
  maintenance,
  MINUTE,
  probed,
  revision,
  SECOND,
  YEAR,
} from '../testing/figure-input';

const one = at('2025-06-01 01:00');
const three = one + 2 * HOUR;

describe('planned maintenance', () => {
  it('#11 leaves the agreed time: 2 h of a year', () => {
    const figure = computeUptime(incidentInput({ maintenances: [maintenance(revision(one, three))] }));
    expect(figure).toMatchObject({ agreedMs: 31_528_800 * SECOND, downMs: 0, excludedMs: 7200 * SECOND, value: { percent: '100.000' } });
    expect(figure.exclusions).toMatchObject([
      { from: one, to: three, noticeMs: 8 * DAY, excludedMs: 7200 * SECOND, enteredAfterTheFact: false },
    ]);
    expect(figure.emergencies).toEqual([]);
  });

  it('counts as a stop in the figure before exclusions', () => {
    const { beforeExclusions } = computeUptime(incidentInput({ maintenances: [maintenance(revision(one, three))] }));
    expect(beforeExclusions).toMatchObject({ agreedMs: 31_536_000 * SECOND, downMs: 7200 * SECOND, value: { percent: '99.977' } });
  });

  it('is up in the figure before exclusions where the probes saw it up', () => {
    const runs = probed('web-http', [[YEAR.from, 'up']], YEAR.to);
    const { beforeExclusions } = computeUptime(figureInput({ runs, maintenances: [maintenance(revision(one, three))] }));
    expect(beforeExclusions).toMatchObject({ downMs: 0, unknownMs: 0 });
  });

  it('#12 U12: an overrun of 600 s is downtime', () => {
    const figure = computeUptime(incidentInput({ maintenances: [maintenance(revision(one, three, { endedAt: three + 600 * SECOND }))] }));
    expect(figure).toMatchObject({ downMs: 600 * SECOND, agreedMs: 31_528_800 * SECOND, value: { percent: '99.998' } });
    expect(figure.value?.exact).toEqual({ numerator: 31_528_200_000, denominator: 31_528_800_000 });
    expect(figure.emergencies).toMatchObject([{ from: three, to: three + 600 * SECOND, reason: 'overrun', downMs: 600 * SECOND }]);
    expect(figure.outages).toMatchObject([{ from: three, sources: ['maintenance'] }]);
  });

  it('#13 U13: 720 h with 8 h excluded and 1 h down', () => {
    const input = incidentInput({
      period: periodFromDates('2025-06-01', '2025-07-01', 'Asia/Tokyo'),
      maintenances: [maintenance(revision(one, one + 8 * HOUR))],
      incidents: [incident(at('2025-06-20 10:00'), at('2025-06-20 11:00'))],
      policy: { decimals: 9 },
    });
    expect(computeUptime(input).value?.percent).toBe('99.859550561');
  });

  it('#14 U14: announced 3 days before, it is an emergency and counts', () => {
    const figure = computeUptime(
      incidentInput({ maintenances: [maintenance(revision(one, three, { announcedAt: one - 3 * DAY, recordedAt: one - 3 * DAY }))] }),
    );
    expect(figure).toMatchObject({ excludedMs: 0, downMs: 7200 * SECOND, value: { percent: '99.977' }, exclusions: [] });
    expect(figure.emergencies).toMatchObject([{ reason: 'shortNotice', noticeMs: 3 * DAY, downMs: 7200 * SECOND }]);
  });

  it('an emergency during which the probes saw the service up was no stop', () => {
    const runs = probed('web-http', [[YEAR.from, 'up']], YEAR.to);
    const figure = computeUptime(figureInput({ runs, maintenances: [maintenance(revision(one, three, { announcedAt: one - DAY }))] }));
    expect(figure).toMatchObject({ downMs: 0, emergencies: [{ reason: 'shortNotice', downMs: 0 }] });
  });

  it('an emergency about which nothing is known was a stop, not unknown time', () => {
    const figure = computeUptime(figureInput({ maintenances: [maintenance(revision(one, three, { announcedAt: one - DAY }))] }));
    expect(figure).toMatchObject({ downMs: 7200 * SECOND, unknownMs: 31_528_800 * SECOND });
  });

  it('#15 announced or entered after it began, it is not excluded', () => {
    const late = maintenance(revision(one, three, { announcedAt: one + MINUTE, recordedAt: one + MINUTE }));
    const figure = computeUptime(incidentInput({ maintenances: [late] }));
    expect(figure).toMatchObject({ excludedMs: 0, downMs: 7200 * SECOND, emergencies: [{ reason: 'announcedAfterStart' }] });
  });

  it('a past that is imported with its announcements is excluded, and says that it was entered afterwards', () => {
    const figure = computeUptime(incidentInput({ maintenances: [maintenance(revision(one, three, { recordedAt: YEAR.to }))] }));
    expect(figure.exclusions).toMatchObject([{ enteredAfterTheFact: true, excludedMs: 7200 * SECOND }]);
    expect(figure.notes).toContainEqual(expect.objectContaining({ code: 'enteredAfterTheFact' }));
  });

  it('#16 cancelled after 30 minutes, it excludes 1800 s', () => {
    const cancelled = revision(one, three, { revision: 2, recordedAt: one + 30 * MINUTE, cancelledAt: one + 30 * MINUTE });
    expect(computeUptime(incidentInput({ maintenances: [maintenance(revision(one, three), cancelled)] }))).toMatchObject({
      excludedMs: 1800 * SECOND,
      downMs: 0,
    });
  });

  it('ends with a recorded early end', () => {
    const figure = computeUptime(incidentInput({ maintenances: [maintenance(revision(one, three, { endedAt: one + HOUR }))] }));
    expect(figure).toMatchObject({ excludedMs: 3600 * SECOND, downMs: 0 });
  });

  it('is not widened after its start, and is narrowed', () => {
    const after = { revision: 2, recordedAt: one + MINUTE };
    const widened = maintenance(revision(one, three), revision(one, three + HOUR, after));
    expect(computeUptime(incidentInput({ maintenances: [widened] }))).toMatchObject({
      excludedMs: 7200 * SECOND,
      downMs: 3600 * SECOND,
      emergencies: [{ reason: 'widenedAfterStart', from: three, to: three + HOUR }],
    });
    const narrowed = maintenance(revision(one, three), revision(one, three - HOUR, after));
    expect(computeUptime(incidentInput({ maintenances: [narrowed] }))).toMatchObject({ excludedMs: 3600 * SECOND, downMs: 0 });
  });

  it('moved before its start, it is judged by the window that was announced last', () => {
    const moved = revision(one + DAY, three + DAY, { revision: 2, recordedAt: one - 2 * DAY, announcedAt: one - 2 * DAY });
    const figure = computeUptime(incidentInput({ maintenances: [maintenance(revision(one, three), moved)] }));
    expect(figure).toMatchObject({ excludedMs: 0, emergencies: [{ reason: 'shortNotice', noticeMs: 3 * DAY }] });
  });

  it('#17 U17: overlapping windows are excluded once', () => {
    const windows = [maintenance(revision(one, three)), maintenance(revision(one + HOUR, three + HOUR))];
    const figure = computeUptime(incidentInput({ maintenances: windows }));
    expect(figure.excludedMs).toBe(10_800 * SECOND);
    expect(figure.exclusions.map(({ excludedMs }) => excludedMs)).toEqual([7200 * SECOND, 7200 * SECOND]);
  });

  it('#18 U19: down 00:30-04:30 with maintenance 01-03 is 7200 s', () => {
    const figure = computeUptime(
      incidentInput({ maintenances: [maintenance(revision(one, three))], incidents: [incident(one - 30 * MINUTE, three + 90 * MINUTE)] }),
    );
    expect(figure).toMatchObject({ downMs: 7200 * SECOND, excludedMs: 7200 * SECOND });
  });
});

describe('planned maintenance of a component', () => {
  const runs = [
    ...probed(
      'a-http',
      [
        [YEAR.from, 'up'],
        [one, 'down'],
        [three, 'up'],
      ],
      YEAR.to,
    ),
    ...probed(
      'b-http',
      [
        [YEAR.from, 'up'],
        [one + HOUR, 'down'],
        [one + 90 * MINUTE, 'up'],
      ],
      YEAR.to,
    ),
  ];
  const maintenances = [maintenance(revision(one, three, { components: ['a'] }))];

  it('does not count what that component loses, and takes nothing from agreed time', () => {
    const figure = computeUptime(figureInput({ runs, maintenances, service: { components: [component('a'), component('b')] } }));
    expect(figure).toMatchObject({ agreedMs: 31_536_000 * SECOND, excludedMs: 0, downMs: 1800 * SECOND, exclusions: [{ excludedMs: 0 }] });
    expect(figure.beforeExclusions).toMatchObject({ downMs: 7200 * SECOND });
    expect(figure.notes).toContainEqual({ code: 'componentMaintenance', params: { maintenance: maintenances[0]!.id, components: 'a' } });
  });

  it('does not let it stand in for another of its group that failed', () => {
    const group = { key: 'pair', required: 1 };
    const components = [component('a', { group }), component('b', { group })];
    const figure = computeUptime(figureInput({ runs, maintenances, service: { components } }));
    expect(figure.downMs).toBe(1800 * SECOND);
    expect(figure.outages).toMatchObject([{ components: ['b'] }]);
  });

  it('is that of the service where it names every component', () => {
    const whole = [maintenance(revision(one, three, { components: ['a', 'b'] }))];
    const figure = computeUptime(figureInput({ runs, maintenances: whole, service: { components: [component('a'), component('b')] } }));
    expect(figure).toMatchObject({ excludedMs: 7200 * SECOND, downMs: 0 });
  });
});
