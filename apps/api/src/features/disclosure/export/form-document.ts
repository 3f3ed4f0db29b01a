import type { AnswerSource, Disclosure, DisclosureState, FormEdition, FormField } from '@kaiji/contracts';
import { answerText } from './answer-text';
import { dateText, lastDayText } from './date-text';

export interface FormRow {
  field: FormField;
  answer: string;
  source: AnswerSource;
}

/** A disclosure as it is printed: what stands at the head, and one answer for each row of the form. */
export interface FormDocument {
  title: string;
  facts: { label: string; value: string }[];
  rows: FormRow[];
  /** What every page repeats at its foot. */
  foot: { service: string; date: string; state: string; verification?: string };
  createdAt: string;
}

const STATE_NAMES: Record<DisclosureState, string> = {
  draft: '作成中(未承認)',
  submitted: '承認待ち(未承認)',
  returned: '差し戻し(未承認)',
  approved: '承認済み',
  filed: '提出済み',
  restated: '提出済み(訂正版あり)',
};

const periodText = ({ from, to, timeZone }: Disclosure['period']): string =>
  `${dateText(from, timeZone)}～${lastDayText(to, timeZone)}(${timeZone})`;

export const formDocument = (disclosure: Disclosure, edition: FormEdition, serviceName: string, verification?: string): FormDocument => {
  const answers = new Map(disclosure.answers.map((one) => [one.field, one]));
  const date = dateText(disclosure.date, disclosure.period.timeZone);
  const state = STATE_NAMES[disclosure.state];
  const provider = answerText(answers.get('2'));
  return {
    title: edition.title,
    facts: [
      { label: '事業者名', value: provider },
      { label: 'サービス名称', value: serviceName },
      { label: '開示情報の日付', value: date },
      { label: '実績値の対象期間', value: periodText(disclosure.period) },
      { label: '状態', value: `${state} 管理番号 ${disclosure.id}` },
    ],
    rows: edition.fields.map((field) => ({ field, answer: answerText(answers.get(field.id)), source: answers.get(field.id)?.source ?? null })),
    foot: { service: serviceName, date, state, ...(verification === undefined ? {} : { verification }) },
    createdAt: disclosure.createdAt,
  };
};
