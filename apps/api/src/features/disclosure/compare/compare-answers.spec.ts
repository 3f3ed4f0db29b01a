import { answer } from '../export/testing/disclosures';
import { compareAnswers } from './compare-answers';

it('tells what is the same, changed, added and removed, also of a row that the newer form has no more', () => {
  const before = [answer('1', '同じ'), answer('2', '前'), answer('3', null), answer('4', '消えた'), answer('old', '旧')];
  const after = [answer('1', '同じ'), answer('2', '後'), answer('3', '新しい'), answer('4', null), answer('5', null, { source: 'notApplicable', reason: '理由' })];
  expect(compareAnswers(before, after)).toEqual([
    { field: '1', change: 'same', before: '同じ', after: '同じ' },
    { field: '2', change: 'changed', before: '前', after: '後' },
    { field: '3', change: 'added', before: '', after: '新しい' },
    { field: '4', change: 'removed', before: '消えた', after: '' },
    { field: '5', change: 'added', before: '', after: '該当なし(理由：理由)' },
    { field: 'old', change: 'removed', before: '旧', after: '' },
  ]);
});
