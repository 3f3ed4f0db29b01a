import type { FormEdition, FormField } from '@kaiji/contracts';
import { formEdition, formField } from '../editions/catalogue';
import { issueMessage } from './answer-issue';
import { checkAnswer } from './check-answer';

const field = (id: string): FormField => formField(formEdition('asp-saas-2019') as FormEdition, id) as FormField;
const nothing = () => null;
const codes = (id: string, text: string) => checkAnswer(field(id), { text }, nothing).map((one) => [one.severity, one.code]);

describe(checkAnswer.name, () => {
  it('refuses one character over the limit, counting 𠮷 once', () => {
    expect(codes('5', '𠮷'.repeat(100))).toEqual([]);
    expect(codes('5', '𠮷'.repeat(101))).toEqual([['error', 'tooLong']]);
  });

  it('counts 30-1 and 30-2 together', () => {
    const textOf = (other: string) => (other === '30-2' ? '連'.repeat(100) : null);
    expect(checkAnswer(field('30-1'), { text: '内'.repeat(400) }, textOf)).toEqual([]);
    const issues = checkAnswer(field('30-1'), { text: '内'.repeat(401) }, textOf);
    expect(issues).toEqual([
      { field: '30-1', severity: 'error', code: 'tooLongTogether', params: { length: 501, limit: 500, fields: '30-2' } },
    ]);
    expect(issues.map((one) => issueMessage(one))).toEqual(['30-2と合わせて500字以内で記入してください（現在501字）。']);
    expect(issues.map((one) => issueMessage(one, 'en'))).toEqual(['At most 500 characters together with 30-2 (now 501).']);
  });

  it('wants a reason for what does not apply', () => {
    expect(checkAnswer(field('47'), { notApplicable: true, reason: ' 　' }, nothing).map((one) => one.code)).toEqual(['reasonMissing']);
    expect(checkAnswer(field('47'), { notApplicable: true, reason: '受賞歴がないため' }, nothing)).toEqual([]);
  });

  it('warns of a part that is still to be typed', () => {
    expect(codes('39-1', '目標値：【要記入】99%')).toEqual([['warning', 'unfinished']]);
  });

  it.each([
    ['1', '2019年10月31日', []],
    ['1', '２０１９／１０／３１', []],
    ['1', '2019年2月30日', [['warning', 'notADate']]],
    ['1', '令和元年10月31日', [['warning', 'notADate']]],
    ['3-1', '2005年4月', []],
    ['3-1', '平成17年', [['warning', 'notAYear']]],
    ['4-2', '国内３、国外０', []],
    ['4-2', '非公開', []],
    ['4-2', '数か所', [['warning', 'notACount']]],
    ['87-1', '99.9%', []],
    ['87-1', '120%', [['warning', 'notAPercent']]],
    ['55', '有', []],
    ['55', '無', []],
    ['55', '実施しています', [['warning', 'notYesOrNo']]],
    ['2', '=1+1', []],
    ['55', '', []],
  ])('field %s with %j', (id, text, expected) => {
    expect(codes(id, text)).toEqual(expected);
  });
});
