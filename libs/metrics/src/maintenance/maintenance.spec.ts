import { computeMaintenance } from '..';
import { at, DAY, HOUR, incidentInput, maintenance, revision } from '../testing/figure-input';

const day = (date: string) => at(`2025-${date} 01:00`);
const held = (date: string, noticeDays: number, extra = {}) =>
  maintenance(revision(day(date), day(date) + HOUR, { announcedAt: day(date) - noticeDays * DAY, recordedAt: day(date) - DAY, ...extra }));

describe('maintenance', () => {
  it('counts planned, emergency and cancelled, with the notice of all that were held', () => {
    const maintenances = [
      held('05-10', 14, { channels: ['mail', 'web'] }),
      held('06-10', 8.5, { channels: ['web'] }),
      held('07-10', 2),
      held('08-10', 1, { cancelledAt: day('08-10') - HOUR }),
    ];
    expect(computeMaintenance(incidentInput({ maintenances }))).toMatchObject({
      value: { minimumNoticeDays: 2 },
      planned: 2,
      emergency: 1,
      cancelled: 1,
      minimumNoticeMs: 2 * DAY,
      medianNoticeMs: 8.5 * DAY,
      withinNotice: { percent: '66.666', exact: { numerator: 2, denominator: 3 } },
      hasEmergency: true,
      channels: ['mail', 'web'],
      list: [{ kind: 'planned' }, { kind: 'planned' }, { kind: 'emergency' }, { kind: 'cancelled' }],
    });
  });

  it('takes exactly the declared notice as enough, and floors the days shown', () => {
    expect(computeMaintenance(incidentInput({ maintenances: [held('05-10', 7)] }))).toMatchObject({ planned: 1, hasEmergency: false });
    const short = computeMaintenance(incidentInput({ maintenances: [held('05-10', 7 - 1 / DAY)] }));
    expect(short).toMatchObject({ planned: 0, emergency: 1, value: { minimumNoticeDays: 6 } });
  });

  it('counts a notice after the start as none at all, and notes it', () => {
    const figure = computeMaintenance(incidentInput({ maintenances: [held('05-10', -0.01)] }));
    expect(figure).toMatchObject({
      minimumNoticeMs: 0,
      list: [{ noticeMs: -0.01 * DAY, kind: 'emergency' }],
      notes: [{ code: 'negativeNotice' }],
    });
  });

  it('leaves out what starts after asOf or outside the period, and is null without any', () => {
    const figure = computeMaintenance(incidentInput({ maintenances: [held('05-10', 8), held('03-10', 8)], asOf: day('05-09') }));
    expect(figure).toMatchObject({ value: null, list: [], withinNotice: null, minimumNoticeMs: null, hasEmergency: false });
  });

  it('quarantines a window that ends before it starts', () => {
    const wrong = maintenance(revision(day('05-10'), day('05-10') - HOUR));
    expect(computeMaintenance(incidentInput({ maintenances: [wrong] }))).toMatchObject({ value: null, notes: [{ code: 'quarantined' }] });
  });
});
