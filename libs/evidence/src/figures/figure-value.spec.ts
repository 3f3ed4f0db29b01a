import type { Figure } from '@kaiji/contracts';
import { figureSha256, statedCounts, statedValue } from './figure-value';

const figure = (parts: object): Figure =>
  ({ period: { from: 'a', to: 'b' }, rules: { policy: { decimals: 3 } }, evidence: { hash: 'x' }, notes: [], ...parts }) as unknown as Figure;
const exact = { percent: '99.991', exact: { numerator: 9, denominator: 10 } };

describe(statedValue.name, () => {
  it.each([
    [{ figure: 'uptime', value: exact }, ['99.991', '%', '9', '10']],
    [{ figure: 'uptime', value: null }, [null, '%', null, null]],
    [{ figure: 'support', value: { answeredPercent: exact } }, ['99.991', '%', '9', '10']],
    [{ figure: 'support', value: { answeredPercent: null } }, [null, '%', null, null]],
    [{ figure: 'incidents', value: { total: 0 } }, ['0', 'count', null, null]],
    [{ figure: 'backups', value: null }, [null, 'ms', null, null]],
    [{ figure: 'monitoring', value: { layersMonitored: 3, layers: 5 } }, ['3', 'layers', '3', '5']],
    [{ figure: 'maintenance', value: { minimumNoticeDays: null } }, [null, 'days', null, null]],
  ])('%j', (parts, [value, unit, numerator, denominator]) => {
    expect(statedValue(figure(parts))).toEqual({ value, unit, rounding: unit === '%' ? 'floor to 3 decimals' : 'none', numerator, denominator });
  });
});

describe(statedCounts.name, () => {
  it('takes whole numbers outside of lists, and no zero for what is not known', () => {
    const one = figure({ figure: 'incidents', value: { total: 2 }, total: 2, byCause: { hardware: 1, network: 0 }, restoration: { meanMs: null }, list: [{ downMs: 5 }], ratio: 0.5 });
    expect(statedCounts(one)).toEqual({ total: 2, 'byCause.hardware': 1, 'byCause.network': 0 });
  });
});

describe(figureSha256.name, () => {
  it('is of the content, not of the rows that were read', () => {
    const one = figure({ figure: 'uptime', value: exact });
    expect(figureSha256(figure({ figure: 'uptime', value: exact, evidence: { hash: 'y' } }))).toBe(figureSha256(one));
    expect(figureSha256(figure({ figure: 'uptime', value: null }))).not.toBe(figureSha256(one));
  });
});
