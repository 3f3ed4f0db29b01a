import { at, DAY, HOUR, incident, incidentInput } from '../testing/figure-input';
import { MINUTE } from '../testing/figure-input';
import { explained, stepLines } from '../testing/explained';

const june = at('2025-06-01 00:00');

describe('the derivation of the notices', () => {
  const told = (id: string, detectedAt: number, delay: number | null) =>
    incident(june, june + DAY, {
      id,
      detectedAt,
      ...(delay === null ? {} : { firstNoticeAt: detectedAt + delay }),
    });
  const input = incidentInput({
    incidents: [
      told('MET', june + MINUTE, HOUR),
      told('LATE', june + MINUTE, HOUR + 1),
      told('MISSED', june + MINUTE, null),
      told('PENDING', june + DAY - HOUR, null),
      incident(june, june + DAY, { id: 'UNSEEN', firstNoticeAt: june + HOUR }),
    ],
    asOf: june + DAY,
  });

  it('divides those in time by those that were due', () => {
    const derivation = explained(input, 'notification');
    expect(stepLines(derivation)).toEqual([
      ['due', 'sum', '1 1 1', '3'],
      ['valueHundredfold', 'product', '1 100', '100'],
      ['valueExact', 'quotient', '100 3', '33.333333333333'],
      ['value', 'roundDown', '33.333333333333', '33.333'],
    ]);
    expect(derivation).toMatchObject({
      definition: 'noticesWithinLimit',
      headline: { value: '33.333' },
      numerator: { code: 'met', value: '1' },
      denominator: { code: 'due', value: '3' },
    });
    const values = ({ amounts }: (typeof derivation.rows)[number]) => amounts.map(({ value }) => value);
    expect(derivation.rows.map((row) => [row.id, row.code, row.decidedAt! - june, values(row)])).toEqual([
      ['LATE', 'late', MINUTE, ['3600001', '3600000']],
      ['MET', 'met', MINUTE, ['3600000', '3600000']],
      ['MISSED', 'missed', MINUTE, ['3600000']],
      ['PENDING', 'pending', DAY - HOUR, ['3600000']],
    ]);
    expect(derivation.rows[0]?.amounts.map(({ code, subject }) => [code, subject])).toEqual([
      ['delay', 'LATE'],
      ['limit', 'LATE'],
    ]);
    expect(derivation.leftOut).toEqual([
      { code: 'notDetected', subject: 'UNSEEN' },
      { code: 'pending', subject: 'PENDING' },
    ]);
    const value = { percent: '25.000', exact: { numerator: 1, denominator: 4 } };
    expect(derivation.sensitivity).toEqual([
      { code: 'pendingMissed', subject: '', value, differenceInMs: null },
      { code: 'notDetectedMissed', subject: '', value, differenceInMs: null },
    ]);
  });

  it('times what nobody was told of from its occurrence where no detection is recorded', () => {
    const untold = [incident(june, june + DAY, { id: 'UNTOLD' }), incident(june + DAY - HOUR, june + DAY, { id: 'OPEN' })];
    const { rows, leftOut, denominator } = explained(incidentInput({ incidents: untold, asOf: june + DAY }), 'notification');
    expect(rows.map(({ id, code, decidedAt }) => [id, code, decidedAt])).toEqual([
      ['UNTOLD', 'missed', june],
      ['OPEN', 'pending', june + DAY - HOUR],
    ]);
    expect(leftOut).toEqual([{ code: 'pending', subject: 'OPEN' }]);
    expect(denominator).toMatchObject({ value: '1' });
  });

  it('has nothing to divide where nothing was due', () => {
    const nothing = { headline: null, numerator: null, denominator: null, sensitivity: [] };
    expect(explained(incidentInput(), 'notification')).toMatchObject(nothing);
  });
});
