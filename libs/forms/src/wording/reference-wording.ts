import { referenceValue } from '../reference/reference-value';
import { type Draft, type DraftService, part, withheld } from './draft';

const FIELD = '39-2';

/** 39-2: the service's pattern and the guideline's reference value. */
export const referenceWording = (service: DraftService): Draft => {
  const { pattern } = service;
  if (pattern === undefined) return withheld(FIELD, 'uptime', 'サービスの定義にパターン番号がありません。設定してください。');
  const reference = referenceValue(FIELD, pattern);
  if (reference?.value == null) return withheld(FIELD, 'uptime', `パターン${pattern}の対策参照値が登録されていません。`);
  const draft: Draft = {
    field: FIELD,
    text: `パターン${pattern} 対策参照値${reference.value}`,
    figure: 'uptime',
    parts: [part('パターン', String(pattern)), part('対策参照値', reference.value), part('対策番号', reference.measure)],
  };
  if (reference.unconfirmed !== true) return draft;
  const reason = '要確認：対策参照値はガイドラインの原本と照合していません。';
  return { ...draft, parts: [...draft.parts, part('確認状況', '要確認')], reason };
};
