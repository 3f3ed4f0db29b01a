import { DEFAULT_POLICY, explainFigure, type Patch } from '..';
import { at, DAY, figureInput } from '../testing/figure-input';
import { YEAR } from '../testing/figure-input';
import { explained, stepLines } from '../testing/explained';

const june = at('2025-06-01 00:00');

describe('the derivation of the patches', () => {
  const patch = (asset: string, extra: Partial<Patch>): Patch => ({ advisory: 'JVN', asset, severity: 'high', releasedAt: june, ...extra });
  const input = figureInput({
    patches: [
      patch('met', { startedAt: june + 14 * DAY }),
      patch('late', { startedAt: june + 15 * DAY }),
      patch('open', {}),
      patch('accepted', { status: 'accepted', statusAt: june }),
      patch('withdrawn', { status: 'withdrawn' }),
      patch('gone', { status: 'decommissioned', statusAt: june }),
      patch('new', { releasedAt: YEAR.to - DAY }),
      patch('wrong', { startedAt: june + DAY, appliedAt: june }),
    ],
    asOf: YEAR.to,
  });

  it('divides those in time by those that were due, and says what setting aside is worth', () => {
    const derivation = explained(input, 'patches');
    expect(stepLines(derivation)).toEqual([
      ['due', 'sum', '1 1 1', '3'],
      ['valueHundredfold', 'product', '1 100', '100'],
      ['valueExact', 'quotient', '100 3', '33.333333333333'],
      ['value', 'roundDown', '33.333333333333', '33.333'],
    ]);
    expect(derivation).toMatchObject({
      definition: 'patchesStartedInTime',
      headline: { value: '33.333' },
      numerator: { code: 'met' },
      denominator: { code: 'due' },
      sensitivityOmitted: 0,
    });
    expect(derivation.rows).toEqual(
      [
        ['late', 'late', '15'],
        ['met', 'met', '14'],
        ['open', 'overdue', '304'],
      ].map(([asset, code, lag]) => ({
        id: `JVN ${asset}`,
        decidedAt: june,
        code,
        amounts: [
          { code: 'lag', value: lag, unit: 'days', subject: `JVN ${asset}` },
          { code: 'allowed', value: '14', unit: 'days', subject: `JVN ${asset}` },
        ],
      })),
    );
    expect(derivation.leftOut).toEqual([
      { code: 'accepted', subject: 'JVN accepted' },
      { code: 'decommissioned', subject: 'JVN gone' },
      { code: 'withdrawn', subject: 'JVN withdrawn' },
      { code: 'notYetDue', subject: 'JVN new' },
      { code: 'quarantined', subject: 'JVN wrong', params: { kind: 'patch' } },
    ]);
    const value = { percent: '25.000', exact: { numerator: 1, denominator: 4 } };
    expect(derivation.sensitivity).toEqual(
      ['accepted', 'gone', 'withdrawn'].map((asset) => ({ code: 'setAsideMissed', subject: `JVN ${asset}`, value, differenceInMs: null })),
    );
  });

  it('allows each the days that were in force at its release', () => {
    const policies = [
      { from: 0, policy: { ...DEFAULT_POLICY, patchDays: 7 } },
      { from: june, policy: DEFAULT_POLICY },
    ];
    const { rows } = explained({ ...input, patches: [patch('a', {}), patch('b', { releasedAt: june - 1 })], policies }, 'patches');
    expect(rows.map(({ amounts }) => amounts[1]?.value)).toEqual(['7', '14']);
  });

  it('counts the days of one that was reopened from the reopening', () => {
    const reopened = patch('again', { startedAt: june + DAY, status: 'open', statusAt: YEAR.to - 20 * DAY });
    const { rows, leftOut } = explained({ ...input, patches: [reopened] }, 'patches');
    expect(rows.map(({ code, amounts }) => [code, ...amounts.map(({ value }) => value)])).toEqual([['overdue', '20', '14']]);
    expect(leftOut).toEqual([]);
  });

  it('lists a thousand that were set aside at most', () => {
    const patches = Array.from({ length: 1002 }, (_, i) => patch(`w${i}`, { status: 'withdrawn' }));
    const derivation = explainFigure({ ...input, patches }, 'patches');
    expect(derivation.sensitivity).toHaveLength(1000);
    expect(derivation).toMatchObject({ sensitivityOmitted: 2, headline: null, numerator: null, denominator: null });
  });
});
