import { incidentSchema, serviceDefinitionSchema } from '@kaiji/contracts';
import { KaijiError } from './kaiji-error';
import { languageOf } from './language';
import { en } from './messages.en';
import { ja } from './messages.ja';
import { problemOf } from './problem.filter';

const placeholders = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map((one) => one[1] ?? '').sort();
const issuesOf = (schema: { safeParse(value: unknown): { error?: { issues: unknown[] } } }, value: unknown) =>
  new KaijiError('validation', 'validation', { issues: (schema.safeParse(value).error?.issues ?? []) as never });

describe('messages', () => {
  it('says the same things in both languages', () => {
    for (const [key, text] of Object.entries(ja)) expect([key, placeholders(en[key as keyof typeof ja])]).toEqual([key, placeholders(text)]);
  });
});

describe('languageOf', () => {
  it.each([
    [undefined, 'ja'],
    ['ja,en;q=0.8', 'ja'],
    ['en-US,en;q=0.9,ja;q=0.8', 'en'],
    ['fr', 'ja'],
    ['ja;q=0.1,en;q=0.2', 'en'],
    ['*', 'ja'],
  ])('%s → %s', (header, expected) => expect(languageOf(header)).toBe(expected));
});

describe('problemOf', () => {
  const incident = { title: 't', impact: 'outage', cause: 'hardware', occurredAt: '2026-03-06T10:00:00Z' };

  it('names each unknown field by its path', () => {
    const problem = problemOf(issuesOf(incidentSchema, { ...incident, foo: 1, bar: 2 }), 'ja');
    expect(problem).toMatchObject({ status: 400, code: 'validation', title: '入力内容に誤りがあります' });
    expect(problem.errors?.map((one) => one.path)).toEqual(['foo', 'bar']);
  });

  it('words an end before its start in both languages', () => {
    const error = issuesOf(incidentSchema, { ...incident, restoredAt: '2026-03-06T09:59:59Z' });
    expect(problemOf(error, 'ja').errors).toEqual([{ path: 'restoredAt', message: 'occurredAt より前です' }]);
    expect(problemOf(error, 'en').errors).toEqual([{ path: 'restoredAt', message: 'Before occurredAt' }]);
  });

  it('words checks across a definition in Japanese', () => {
    const component = { key: 'web', name: 'Web', layer: 'application', checks: [] };
    const error = issuesOf(serviceDefinitionSchema, { name: 'x', timeZone: 'Asia/Nowhere', components: [component, component] });
    expect(problemOf(error, 'ja').errors).toEqual(
      expect.arrayContaining([{ path: 'timeZone', message: '不明なタイムゾーンです' }]),
    );
  });
});
