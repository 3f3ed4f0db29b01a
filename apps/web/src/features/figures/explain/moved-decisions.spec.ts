import type { Sensitivity } from '@kaiji/contracts';
import { movedDecisions } from './moved-decisions';

const decision = (subject: string, percent: string | null, differenceInMs: number | null): Sensitivity => ({
  code: 'exclusionDenied',
  subject,
  value: percent === null ? null : { percent, exact: { numerator: 1, denominator: 1 } },
  differenceInMs,
});
const headline = { code: 'value', value: '99.986', unit: 'percent' } as const;

describe('movedDecisions', () => {
  it('puts what moves the value most first, and what moves nothing apart', () => {
    const { moved, unmoved } = movedDecisions([decision('a', '99.986', 0), decision('b', '99.985', 60_000), decision('c', '34.734', 20), decision('d', '99.986', 5)], headline);
    expect(moved.map(({ subject, points }) => [subject, points])).toEqual([
      ['c', '−65.252'],
      ['b', '−0.001'],
      ['d', '±0'],
    ]);
    expect(unmoved.map(({ subject }) => subject)).toEqual(['a']);
  });

  it('never says that an unknown value is unmoved', () => {
    expect(movedDecisions([decision('a', null, 0)], headline)).toMatchObject({ moved: [{ points: null }], unmoved: [] });
    expect(movedDecisions([decision('a', '50', null)], null).moved).toHaveLength(1);
  });
});
