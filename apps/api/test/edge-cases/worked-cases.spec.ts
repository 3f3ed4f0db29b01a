import type { Figure } from '@kaiji/contracts';
import { toWire } from '@kaiji/evidence';
import { computeAll } from '@kaiji/metrics';
import { edgeApp } from '../support/edge-app';
import { iso } from '../support/local-time';
import { figureInputOf, obstacleOf } from '../support/send-figure-input';
import { WORKED_CASES, type WorkedCase } from './worked';

/** Numbers of every worked case there is. */
const ALL = [
  ...['U01', 'U02', 'U03', 'U04', 'U05', 'U05b', 'U04x', 'U06_57_100', 'U06_29_100', 'U06_23_40', 'U06_999999_1000000', 'U07', 'U09', 'U10'],
  ...['U12', 'U13', 'U14', 'U17', 'U19', 'U21', 'U21b', 'U22', 'U22b', 'U23', 'U24', 'U27', 'U28', 'U30', 'U31', 'U36', 'U37', 'U40', 'U41', 'U42', 'U46', 'U55'],
  ...['M01', 'M02', 'I03', 'P02', 'P04', 'P05', 'P11', 'B02', 'B03', 'B07', 'N01'],
];

/** Those that are no records to send, and why. */
const NOT_SENT: Readonly<Record<string, string>> = {
  U04x: 'what other programs print of one ratio; ours of it is U04 with each number of decimals',
  U42: 'how much a year loses where its days are cut a second short; that ours lose nothing is asked of the breakdown',
};

/** Counts of gaps are sums of the database; what is made of them is asked for by value. */
const BESIDE = ['monitoring'];

const bare = (figure: object): unknown => {
  const { figure: _name, period: _period, rules: _rules, evidence: _evidence, ...result } = figure as Figure;
  // Who recorded a maintenance is known to the API alone.
  return JSON.parse(JSON.stringify(result, (field, value: unknown) => (field === 'recordedBy' ? undefined : value)));
};

describe('worked cases, sent as records and read as figures', () => {
  const edge = edgeApp();
  const periodOf = ({ input }: WorkedCase) => ({ from: iso(input.period.from), to: iso(input.period.to) });

  it('every case is sent but those that are no records', () => {
    const sent = new Set(WORKED_CASES.filter(({ input }) => obstacleOf(input) === undefined).map(({ id }) => id.split(' ')[0]));
    expect(ALL).toHaveLength(47);
    expect(ALL.filter((id) => !sent.has(id))).toEqual(Object.keys(NOT_SENT));
    expect(WORKED_CASES.map(({ id }) => id.split(' ')[0]).filter((id) => !ALL.includes(id ?? ''))).toEqual([]);
  });

  it.each(WORKED_CASES.map((one) => [one.id, one.says, one] as const))('%s: %s', async (_id, _says, one) => {
    const service = await edge.send(one.input);
    const figures = await service.figures(periodOf(one));
    expect(figures.find((figure) => figure.figure === one.figure)).toMatchObject(one.expected);
    const computed = computeAll(figureInputOf(one.input));
    for (const figure of figures.filter(({ figure: name }) => !BESIDE.includes(name))) {
      expect([figure.figure, bare(figure)]).toEqual([figure.figure, bare(toWire(computed[figure.figure]))]);
    }
  });
});
