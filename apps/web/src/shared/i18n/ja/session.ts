export const session = {
  title: 'サインイン',
  tagline: '稼働の記録から、開示する数値とその根拠を。',
  account: 'アカウント',
  password: 'パスワード',
  submit: 'サインイン',
  points: {
    figures: '死活監視・障害・パッチ・バックアップの記録から実績値を算定します。',
    honest: '観測できなかった時間は「未観測」として示し、端数は切り捨てます。',
    proof: 'すべての数値から、算定の内訳と元の記録をたどれます。',
  },
  wrongTitle: 'サインインできませんでした',
  expired: 'サインインの有効期間が過ぎました。もう一度サインインしてください。',
  password_: {
    title: 'パスワードの変更',
    current: '現在のパスワード',
    next: '新しいパスワード',
    nextHint: '12文字以上',
    repeat: '新しいパスワード(確認)',
    mismatch: '新しいパスワードと一致していません。',
    submit: '変更する',
    done: 'パスワードを変更しました',
  },
} as const;
