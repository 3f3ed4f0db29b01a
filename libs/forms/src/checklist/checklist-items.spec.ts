import type { Answer, FigureName, FormEdition } from '@kaiji/contracts';
import { formEdition } from '../editions/catalogue';
import { blockingItems } from './answer-items';
import { type ChecklistInput, checklistItems } from './checklist-items';

const EDITION = formEdition('asp-saas-2019') as FormEdition;
const NOW = new Date('2026-04-01T00:00:00Z');

const blank = (field: string): Answer => ({ field, text: null, source: null, revision: 0, updatedAt: null, updatedBy: null });
const typed = (field: string, text: string, over: Partial<Answer> = {}): Answer => ({ ...blank(field), text, source: 'typed', revision: 1, ...over });
const figure = (name: FigureName, evidenceHash = 'a') => ({ figure: name, rulesVersion: '1', evidenceHash, computedAt: NOW.toISOString(), parts: [] });

/** Every required row answered plainly, but for what a test says. */
const answersWith = (over: Answer[]): Answer[] =>
  EDITION.fields.map(({ id, requirement, kind }) => {
    const texts: Record<string, string> = { date: '2026年3月1日', year: '2005年', count: '3', percent: '99%', 'yes-no': '有' };
    const plain = requirement === '選択' ? blank(id) : typed(id, texts[kind] ?? '記載');
    return over.find((one) => one.field === id) ?? plain;
  });

const itemsOf = (over: Answer[], input: Partial<ChecklistInput> = {}) =>
  checklistItems({
    edition: EDITION,
    answers: answersWith(over),
    confirmedAt: new Map(),
    now: NOW,
    discrepancies: 0,
    withheld: [],
    frozen: [],
    before: undefined,
    ...input,
  });

it('has nothing to say of a complete form without figures', () => {
  expect(itemsOf([])).toEqual([]);
});

it('blocks on required rows without an answer and on answers beyond their limit, and names them first', () => {
  const items = itemsOf([blank('2'), typed('5', '字'.repeat(101)), typed('39-1', '目標値：【要記入】 99%')], { discrepancies: 2 });
  expect(items.map(({ code, severity, fields }) => [code, severity, fields])).toEqual([
    ['requiredMissing', 'blocks', ['2']],
    ['tooLong', 'blocks', ['5']],
    ['unfinished', 'warns', ['39-1']],
    ['discrepanciesOpen', 'warns', undefined],
  ]);
  expect(items[3]?.params).toEqual({ count: 2 });
  expect(blockingItems(EDITION, answersWith([blank('2')])).map(({ code }) => code)).toEqual(['requiredMissing']);
});

it('says by how much a typed answer differs from what its figure proposes', () => {
  const over = typed('39-1', '99.99%', { figure: figure('uptime'), draft: '99.900%(2026年3月1日～2026年3月7日)' });
  const frozen = [{ figure: 'uptime' as const, revision: 1, evidenceHash: 'a', approved: true, driftFoundAt: null }];
  expect(itemsOf([over], { frozen })).toEqual([
    {
      code: 'differsFromFigure',
      severity: 'warns',
      fields: ['39-1'],
      params: { typed: '99.99%', proposed: '99.900%(2026年3月1日～2026年3月7日)', difference: '+0.09', unit: '%' },
    },
  ]);
});

it('names figures that may not be stated, are not frozen, have drifted, or are not the frozen ones', () => {
  const uptime = typed('39-1', '目標値 99%', { figure: figure('uptime'), draft: '目標値 99%' });
  const patches = typed('59', '2週間以内', { figure: figure('patches'), reason: '記録がない' });
  const backups = typed('45-1', '毎日', { figure: figure('backups', 'new'), draft: '毎日' });
  const frozen = [
    { figure: 'uptime' as const, revision: 1, evidenceHash: 'a', approved: false, driftFoundAt: '2026-03-20T00:00:00.000Z' },
    { figure: 'backups' as const, revision: 2, evidenceHash: 'old', approved: true, driftFoundAt: null },
  ];
  const items = itemsOf([uptime, patches, backups], { withheld: ['uptime'], frozen });
  expect(items.map(({ code, fields }) => [code, fields])).toEqual([
    ['figureWithheld', ['39-1']],
    ['figureWithheld', ['59']],
    ['figureNotApproved', ['39-1']],
    ['figureDrifted', ['39-1']],
    ['figureDiffersFromFrozen', ['45-1']],
    ['figureNotFrozen', ['59']],
  ]);
});

it('counts twelve months from when an answer was last written, to the instant', () => {
  const confirmedAt = new Map([
    ['2', '2025-03-31T23:59:59.999Z'],
    ['5', '2025-04-01T00:00:00.000Z'],
  ]);
  expect(itemsOf([], { confirmedAt })).toEqual([
    { code: 'stale', severity: 'warns', fields: ['2'], params: { confirmedAt: '2025-03-31T23:59:59.999Z' } },
  ]);
});

it('wants a reason for what is not as it was filed before; another period is no difference', () => {
  const over = [
    typed('39-1', '99.991%(2025年1月1日～2025年12月31日)'),
    typed('59', '3週間以内'),
    typed('45-1', '毎週', { reason: '方式の変更' }),
  ];
  const answers = answersWith([typed('39-1', '99.991%(2024年1月1日～2024年12月31日)'), typed('59', '2週間以内'), typed('45-1', '毎日')]);
  expect(itemsOf(over, { before: { id: 'x', date: '2025-01-01', answers } })).toEqual([
    {
      code: 'changedUnexplained',
      severity: 'warns',
      fields: ['59'],
      params: { date: '2025-01-01', disclosure: 'x', before: '2週間以内', after: '3週間以内', difference: '+1', unit: '週間' },
    },
  ]);
});
