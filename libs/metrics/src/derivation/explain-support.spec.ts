import type { SupportContact, SupportShift } from '..';
import { at, DAY, figureInput, HOUR } from '../testing/figure-input';
import { explained, stepLines } from '../testing/explained';

const june = at('2025-06-01 00:00');

describe('the derivation of the support', () => {
  it('divides what was answered, abandoned and completed in time', () => {
    const contact = (id: string, extra: Partial<SupportContact>): SupportContact => ({ id, channel: 'phone', offeredAt: june, ...extra });
    const contacts = [
      contact('1', { answeredAt: june, dueAt: june + DAY, closedAt: june + DAY }),
      contact('2', { abandonedAt: june }),
      contact('3', { dueAt: june + DAY }),
      contact('4', { closedAt: june - 1 }),
    ];
    const derivation = explained(figureInput({ contacts }), 'support');
    expect(stepLines(derivation)).toEqual([
      ['answeredShareHundredfold', 'product', '1 100', '100'],
      ['answeredShareExact', 'quotient', '100 3', '33.333333333333'],
      ['answeredShare', 'roundDown', '33.333333333333', '33.333'],
      ['abandonedShareHundredfold', 'product', '1 100', '100'],
      ['abandonedShareExact', 'quotient', '100 3', '33.333333333334'],
      ['abandonedShare', 'roundUp', '33.333333333334', '33.334'],
      ['completedShareHundredfold', 'product', '1 100', '100'],
      ['completedShareExact', 'quotient', '100 2', '50'],
      ['completedShare', 'roundDown', '50', '50.000'],
    ]);
    expect(derivation).toMatchObject({
      definition: 'contactsAnswered',
      headline: { value: '33.333' },
      numerator: { code: 'answered', value: '1' },
      denominator: { code: 'offered', value: '3' },
      rows: [],
      leftOut: [
        { code: 'neitherAnsweredNorAbandoned', subject: '', params: { count: 1 } },
        { code: 'quarantined', subject: '4', params: { kind: 'contact' } },
      ],
    });
    const nothing = { headline: null, numerator: null, denominator: null, steps: [], leftOut: [] };
    expect(explained(figureInput(), 'support')).toMatchObject(nothing);
  });

  it('divides what was answered in time, and adds up the hours of the channels', () => {
    const contact = (id: string, answeredAt?: number): SupportContact => ({ id, channel: 'phone', offeredAt: june, answeredAt, answerDueAt: june + HOUR });
    const shift = (channel: string, kind: SupportShift['kind'], hours: number): SupportShift => ({
      id: `${channel} ${kind}`,
      channel,
      kind,
      startsAt: june,
      endsAt: june + hours * HOUR,
    });
    const shifts = [shift('phone', 'announced', 8), shift('phone', 'staffed', 7), shift('mail', 'announced', 8), shift('mail', 'staffed', 9)];
    const derivation = explained(figureInput({ contacts: [contact('1', june), contact('2')], shifts }), 'support');
    expect(stepLines(derivation).slice(6)).toEqual([
      ['answeredInTimeShareHundredfold', 'product', '1 100', '100'],
      ['answeredInTimeShareExact', 'quotient', '100 2', '50'],
      ['answeredInTimeShare', 'roundDown', '50', '50.000'],
      ['announced', 'sum', '28800000 28800000', '57600000'],
      ['staffed', 'sum', '28800000 25200000', '54000000'],
      ['deskAvailabilityHundredfold', 'product', '54000000 100', '5400000000'],
      ['deskAvailabilityExact', 'quotient', '5400000000 57600000', '93.75'],
      ['deskAvailability', 'roundDown', '93.75', '93.750'],
    ]);
  });
});
