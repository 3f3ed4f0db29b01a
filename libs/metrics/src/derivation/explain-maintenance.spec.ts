import { DEFAULT_POLICY } from '..';
import { at, DAY, HOUR, incidentInput } from '../testing/figure-input';
import { maintenance, revision } from '../testing/figure-input';
import { explained, stepLines } from '../testing/explained';

const june = at('2025-06-01 00:00');

describe('the derivation of the maintenance', () => {
  it('takes the least notice in whole days, and the share that had enough', () => {
    const held = (startsAt: number, days: number, extra = {}) => ({
      ...maintenance(revision(startsAt, startsAt + HOUR, { announcedAt: startsAt - days * DAY, ...extra })),
      id: `M${days}`,
    });
    const policies = [
      { from: 0, policy: { ...DEFAULT_POLICY, maintenanceNoticeDays: 3 } },
      { from: june + DAY, policy: DEFAULT_POLICY },
    ];
    const maintenances = [
      held(june, 5.5),
      held(june + DAY, 6.5),
      held(june + 2 * DAY, -0.5),
      held(june + 3 * DAY, 9, { cancelledAt: june }),
      { ...maintenance(revision(june, june - 1)), id: 'BAD' },
    ];
    const derivation = explained({ ...incidentInput({ maintenances }), policies }, 'maintenance');
    expect(stepLines(derivation)).toEqual([
      ['held', 'difference', '4 1', '3'],
      ['minimumNotice', 'least', `${5.5 * DAY} ${6.5 * DAY} 0`, '0'],
      ['minimumNoticeDaysExact', 'quotient', '0 86400000', '0'],
      ['minimumNoticeDays', 'roundDown', '0', '0'],
      ['withinNoticeHundredfold', 'product', '1 100', '100'],
      ['withinNoticeExact', 'quotient', '100 3', '33.333333333333'],
      ['withinNotice', 'roundDown', '33.333333333333', '33.333'],
    ]);
    expect(derivation).toMatchObject({ definition: 'noticeOfMaintenance', headline: { code: 'minimumNoticeDays', unit: 'days' } });
    expect(derivation.rows).toEqual(
      [
        ['M5.5', june, 'planned', 5.5, '3'],
        ['M6.5', june + DAY, 'emergency', 6.5, '7'],
        ['M-0.5', june + 2 * DAY, 'emergency', -0.5, '7'],
      ].map(([id, decidedAt, code, days, required]) => ({
        id,
        decidedAt,
        code,
        amounts: [
          { code: 'notice', value: String(Number(days) * DAY), unit: 'ms', subject: id },
          { code: 'required', value: required, unit: 'days', subject: id },
        ],
      })),
    );
    expect(derivation.leftOut).toEqual([
      { code: 'cancelled', subject: 'M9' },
      { code: 'quarantined', subject: 'BAD', params: { kind: 'maintenance' } },
    ]);
    const one = explained(incidentInput({ maintenances: [held(june, 6.5)] }), 'maintenance');
    expect(stepLines(one).slice(1, 4)).toEqual([
      ['minimumNotice', 'least', String(6.5 * DAY), String(6.5 * DAY)],
      ['minimumNoticeDaysExact', 'quotient', `${6.5 * DAY} 86400000`, '6.5'],
      ['minimumNoticeDays', 'roundDown', '6.5', '6'],
    ]);
    expect(explained(incidentInput(), 'maintenance')).toMatchObject({ headline: null, rows: [] });
  });
});
