import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIGURES, type FigureName } from '@kaiji/contracts';
import { derivation as en } from '../../../shared/i18n/en/derivation';
import { derivation as ja } from '../../../shared/i18n/ja/derivation';
import { failureOf, intervalName, quantityName, wordOf, amountText } from './wording';

const METRICS = join(import.meta.dirname, '../../../../../../libs/metrics/src');
const DERIVATION = join(METRICS, 'derivation');
const LANGUAGES = { ja, en };

const textOf = (path: string): string => readFileSync(path, 'utf8');
const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, code]) => code ?? '').filter((code) => code !== '');

const EXPLAINED: Record<FigureName, string> = {
  uptime: 'explain-uptime.ts',
  incidents: 'explain-incidents.ts',
  patches: 'explain-patches.ts',
  backups: 'explain-backups.ts',
  monitoring: 'explain-monitoring.ts',
  maintenance: 'explain-maintenance.ts',
  notification: 'explain-notification.ts',
  support: 'explain-support.ts',
};
const source = (figure: FigureName): string => textOf(join(DERIVATION, EXPLAINED[figure]));

/** Codes that the sources compose rather than spell. */
const COMPOSED: Partial<Record<FigureName, readonly string[]>> = {
  uptime: ['wholeDays', 'period'],
  incidents: ['notAnOutage', 'falsePositive', 'tooShort', 'merged'],
  patches: ['met', 'late', 'overdue'],
};

const CALL = /(?:quantity|known|worst|\bms|list\.(?:sum|difference|product|quotient|round|pick)|sumOf|known)\(\s*(?:list,\s*)?'(\w+)'/g;
const PERCENT = /list\.percent\(\s*'(\w+)'/g;

const quantityCodes = (figure: FigureName): string[] => {
  const text = source(figure);
  const percents = all(text, PERCENT).flatMap((code) => [code, `${code}Hundredfold`, `${code}Exact`]);
  return [...new Set([...all(text, CALL), ...percents, ...(COMPOSED[figure] ?? []), 'hundred', 'others'])];
};

const everySource = readdirSync(DERIVATION)
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
  .map((name) => textOf(join(DERIVATION, name)))
  .join('\n');

describe.each(Object.entries(LANGUAGES))('the wording of derivations in %s', (_language, words) => {
  it.each(FIGURES)('names every quantity of %s', (figure) => {
    const codes = quantityCodes(figure);
    expect(codes.length).toBeGreaterThan(5);
    const unnamed = codes.filter((code) => quantityName(words, figure, { code }, 'x') === code);
    expect(unnamed).toEqual([]);
  });

  it('has a sentence for every definition', () => {
    const definitions = FIGURES.map((figure) => all(source(figure), /derivationOf\(\s*'\w+',\s*'(\w+)'/g)).flat();
    expect(definitions).toHaveLength(FIGURES.length);
    expect(definitions.filter((code) => wordOf(words.sheet.definitions, code) === code)).toEqual([]);
  });

  it('has a sentence for every reason, judgement and decision', () => {
    const known = { ...words.row, ...words.leftOut, ...words.sensitivity };
    const literal = all(everySource, /code: '(\w+)'/g);
    const told = all(everySource, /ifMissed\('(\w+)'/g);
    const judged = ['planned', 'emergency', 'counted', 'carriedIn', 'met', 'late', 'overdue', 'missed', 'quarantined', 'componentMaintenance'];
    const leftOut = ['notAnOutage', 'falsePositive', 'tooShort', 'merged', 'notYetDue', 'accepted', 'withdrawn', 'decommissioned'];
    expect(literal).toContain('exclusionDenied');
    expect(told).toContain('pendingMissed');
    expect([...literal, ...told, ...judged, ...leftOut].filter((code) => wordOf(known, code) === code)).toEqual([]);
  });

  it('names the kinds of quarantined records', () => {
    const kinds = all(textOf(join(METRICS, 'records/sound-records.ts')), /sound\(\s*\w+,\s*'(\w+)'/g);
    expect(kinds).toContain('patch');
    expect(kinds.filter((kind) => wordOf(words.kind, kind) === kind)).toEqual([]);
  });
});

describe('a wording', () => {
  it('of an unknown code is the code, also of one that every object has', () => {
    expect(wordOf({ known: 'a' }, 'new')).toBe('new');
    expect(wordOf({}, 'constructor')).toBe('constructor');
    expect(quantityName(ja, 'uptime', { code: 'newExact' })).toBe('newExact');
    expect(amountText(ja, { value: '1234.5', unit: 'ms' })).toBe('1,234.5 ms');
  });

  it('of what is worked out on the way names what it leads to', () => {
    expect(quantityName(ja, 'uptime', { code: 'valueExact' })).toBe('サービス稼働率(丸める前)');
    expect(quantityName(ja, 'backups', { code: 'scheduledRateExact' }, 'db')).toBe('予定どおりに実施した割合(db)(丸める前)');
  });

  it('of an interval is its kind and number', () => {
    expect(intervalName(ja, 'down-12')).toBe('停止12');
    expect(intervalName(en, 'unknown-1')).toBe('Unobserved 1');
    expect(intervalName(ja, 'INC-1')).toBeUndefined();
  });

  it('of a failure is read from its subject', () => {
    expect(failureOf('web-http tokyo 2026-04-01T00:00:00.000Z')).toEqual({ check: 'web-http', location: 'tokyo', at: '2026-04-01T00:00:00.000Z' });
    expect(failureOf('MNT-1')).toBeUndefined();
  });
});
