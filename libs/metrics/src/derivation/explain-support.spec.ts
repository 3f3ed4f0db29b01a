import { type SupportContact } from '..';
import { at, DAY, figureInput } from '../testing/figure-input';
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
});
