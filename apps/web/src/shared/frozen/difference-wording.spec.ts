import type { FrozenFigureHead } from '@kaiji/contracts';
import { headlineDifference, partName, roundingOfPart, unitOfPart } from './difference-wording';
import { frozenDates } from './frozen-dates';
import { driftedOf, notFrozenYet, revisionsOf } from './revisions-of';

describe('wording of differences', () => {
  const words = { value: '値', beforeExclusions: '除外前', downMs: '停止時間' };

  it('says each step of the path, and leaves a step without a word as it is', () => {
    expect(partName(words, 'beforeExclusions.downMs')).toBe('除外前 › 停止時間');
    expect(partName(words, 'value.newThing')).toBe('値 › newThing');
    expect(partName(words, 'toString')).toBe('toString');
  });

  it('knows the unit from the name and the value', () => {
    expect(unitOfPart('value.percent', '99.991')).toBe('percent');
    expect(unitOfPart('value.percent', null)).toBe('nothing');
    expect(unitOfPart('downMs', 1000)).toBe('ms');
    expect(unitOfPart('patchDays', 14)).toBe('days');
    expect(unitOfPart('outages', 3)).toBe('number');
    expect(unitOfPart('disclosable', false)).toBe('yesNo');
    expect(unitOfPart('verification.lastGoodAt', '2019-03-02T00:00:00.000Z')).toBe('instant');
    expect(unitOfPart('bySeverity', '2019')).toBe('text');
  });

  it('rounds no time in the favour of whoever discloses it', () => {
    expect(roundingOfPart('beforeExclusions.upMs')).toBe('down');
    expect(roundingOfPart('minimumNoticeMs')).toBe('down');
    expect(roundingOfPart('beforeExclusions.downMs')).toBe('up');
  });

  it('finds the headline among the differences', () => {
    const differences = [
      { path: 'downMs', before: 1, after: 2 },
      { path: 'value.percent', before: '99.991', after: '99.989' },
    ];
    expect(headlineDifference('uptime', differences)).toEqual({ path: 'value.percent', before: '99.991', after: '99.989' });
    expect(headlineDifference('incidents', differences)).toBeUndefined();
  });
});

describe('frozen figures of a period', () => {
  const year = { from: '2018-10-31T15:00:00.000Z', to: '2019-10-31T15:00:00.000Z', timeZone: 'Asia/Tokyo', asOf: '2019-11-02T00:00:00.000Z' };
  const head = (patch: Partial<FrozenFigureHead>): FrozenFigureHead => ({
    id: 'a',
    service: 'sample',
    figure: 'uptime',
    period: year,
    revision: 1,
    state: 'frozen',
    value: null,
    frozenAt: '2019-11-02T00:00:00.000Z',
    frozenBy: 'account:a',
    drift: null,
    ...patch,
  });
  const drift = { foundAt: '2019-11-03T00:00:00.000Z', differences: [{ path: 'downMs', before: 1, after: 2 }] };

  it('are those of the same figure and period, whatever they were computed at, the newest revision first', () => {
    const frozen = [head({}), head({ id: 'b', revision: 2 }), head({ id: 'c', figure: 'support' }), head({ id: 'd', period: { ...year, to: year.asOf } })];
    const shown = { figure: 'uptime', period: { ...year, from: '2018-10-31T15:00:00Z', asOf: '2020-01-01T00:00:00Z' } } as const;
    expect(revisionsOf(frozen, shown).map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('names the figures that are not frozen yet', () => {
    const figures = [{ figure: 'uptime', period: year }, { figure: 'support', period: year }] as const;
    expect(notFrozenYet([head({})], figures)).toEqual(['support']);
  });

  it('drift only where they still hold', () => {
    expect(driftedOf([head({ drift }), head({ id: 'b', drift, supersededBy: 'c' }), head({ id: 'c' })]).map(({ id }) => id)).toEqual(['a']);
  });

  it('are spoken of in local dates where they are whole days', () => {
    expect(frozenDates(year)).toEqual({ from: '2018-11-01', to: '2019-11-01' });
    expect(frozenDates({ ...year, to: '2019-10-31T16:00:00Z' })).toBeUndefined();
  });
});
