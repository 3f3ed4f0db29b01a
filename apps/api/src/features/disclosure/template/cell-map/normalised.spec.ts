import { itemNumber, normalised } from './normalised';
import { similarity } from './similarity';

it('makes one of full and half width, and of labels that differ in blanks', () => {
  expect(normalised('ＡＳＰ・ＳａａＳ の\r\n苦情　対応')).toBe(normalised('ASP・SaaSの苦情対応'));
  expect(normalised('ｻｰﾋﾞｽ')).toBe('サービス');
  expect(normalised('死活監視（ソフトウェア、機器）')).toBe(normalised('死活監視(ソフトウェア、機器)'));
});

it.each([['３６', '36'], ['(36)', '36'], ['No. 36', '36'], ['36.', '36'], ['036', '36'], ['', undefined], ['3-6', undefined], ['36か月', undefined], ['番号', undefined]])('number of %j is %j', (label, number) => {
  expect(itemNumber(label)).toBe(number);
});

it('tells how alike two labels are', () => {
  expect(similarity('バックアップ対策', 'バックアップ 対策')).toBe(1);
  expect(similarity('バックアップ対策', 'バックアップ管理')).toBeGreaterThan(0.6);
  expect(similarity('バックアップ対策', '火災感知・報知システム')).toBe(0);
  expect(similarity('', '')).toBe(0);
});
