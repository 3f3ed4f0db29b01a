/** What the words in the column of requirements mean. */
export const LEGEND =
  '必須：開示が必須の項目　必須○：一定の水準を考慮すべき必須開示項目　選択：開示が任意の項目';
