import { computeSupport, type SupportContact } from '..';
import { at, figureInput, HOUR } from '../testing/figure-input';

const day = (date: string) => at(`2025-${date} 01:00`);

describe('support', () => {
  const contact = (id: string, extra: Partial<SupportContact>): SupportContact => ({
    id,
    channel: 'phone',
    offeredAt: day('05-10'),
    ...extra,
  });

  it('gives abandonment, rounded up, and what was completed in time', () => {
    const figure = computeSupport(
      figureInput({
        contacts: [
          contact('1', { answeredAt: day('05-10') + HOUR, dueAt: day('05-11'), closedAt: day('05-11') }),
          contact('2', { abandonedAt: day('05-10') + HOUR, dueAt: day('05-11') }),
          contact('3', { answeredAt: day('05-10'), dueAt: day('05-11'), closedAt: day('05-11') + 1 }),
          contact('3', { answeredAt: day('05-10'), dueAt: day('05-11'), closedAt: day('05-11') + 1 }),
          contact('old', { offeredAt: day('03-10') }),
        ],
      }),
    );
    expect(figure).toMatchObject({
      value: { answeredPercent: { percent: '66.666' } },
      offered: 3,
      answered: 2,
      abandoned: 1,
      abandonment: { percent: '33.334', exact: { numerator: 1, denominator: 3 } },
      due: 3,
      completedInTime: { percent: '33.333', exact: { numerator: 1, denominator: 3 } },
      answeredInTime: null,
    });
  });

  it('answered in time is judged of those with a limit, once they were answered or it has passed', () => {
    const limit = day('05-10') + HOUR;
    const figure = (contacts: SupportContact[], asOf = limit + 1) => computeSupport(figureInput({ asOf, contacts }));
    const contacts = [
      contact('at the limit', { answerDueAt: limit, answeredAt: limit }),
      contact('late', { answerDueAt: limit - 1, answeredAt: limit }),
      contact('never', { answerDueAt: limit, abandonedAt: limit }),
      contact('early', { answerDueAt: limit + HOUR, answeredAt: limit }),
      contact('waiting', { answerDueAt: limit + 1 }),
    ];
    expect(figure(contacts)).toMatchObject({ answeredInTime: { percent: '50.000', exact: { numerator: 2, denominator: 4 } }, notes: [] });
    expect(figure(contacts, limit + 2).answeredInTime?.exact).toEqual({ numerator: 2, denominator: 5 });
    expect(figure(contacts, limit - 1).answeredInTime).toBeNull();
    expect(figure([...contacts, contact('without', { answeredAt: limit })])).toMatchObject({
      answeredInTime: { exact: { numerator: 2, denominator: 4 } },
      notes: [{ code: 'answerLimitPartlyRecorded', params: { count: 1 } }],
    });
  });

  it('is null without contacts, and a due date after asOf is not due', () => {
    expect(computeSupport(figureInput())).toMatchObject({ value: null, abandonment: null, completedInTime: null, notes: [] });
    expect(computeSupport(figureInput({ asOf: day('05-11') - 1, contacts: [contact('1', { dueAt: day('05-11') })] })).due).toBe(0);
  });
});
