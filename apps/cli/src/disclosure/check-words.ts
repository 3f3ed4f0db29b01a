import type { CheckReasonCode, Verdict } from '@kaiji/contracts';
import type { Language } from '../language/language';

interface Words {
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly reasons: Readonly<Record<CheckReasonCode, string>>;
}

const JA: Words = {
  verdicts: { holds: '一致', differs: '不一致', unknown: '確認不可' },
  reasons: {
    nothingStated: '回答が記入されていません',
    saidNotToApply: '「該当なし」と回答しています',
    notComparable: '回答の文面を記録と比べられません',
    noFigureNow: '比べる実績がありません',
    figureGivesOther: '実績からの下書きは「{now}」です',
    movedByLaterEvidence: '開示した期間の値が、後から届いた記録により {stated} から {now} に変わりました',
    nowDisclosable: '開示した期間の実績値({now}%)を記載できるようになりました',
    lowerInLast12Months: '直近12か月の稼働率({now}%)は開示した値({stated}%)より低くなっています',
    backupDaysMissed: 'バックアップ対象 {target}: {due}日中{done}日の実施です',
    backupGapLonger: 'バックアップ対象 {target}: 最大間隔が{longestHours}時間です(開示は{statedHours}時間)',
    fewerGenerations: 'バックアップ対象 {target}: 独立した世代が最も少ない時で{now}世代です(開示は{stated}世代)',
    verificationMissing: 'バックアップ対象 {target}: 確認または復元の記録がありません',
    verificationGapLonger: 'バックアップ対象 {target}: 確認の最大間隔が{longestDays}日です(開示は{statedDays}日)',
    intervalLonger: '監視の間隔が{nowSeconds}秒です(開示は{statedSeconds}秒)',
    noticeSlower: '通知までの最長が{slowestMinutes}分です(開示は{statedMinutes}分)',
    noticeMissed: '通知していない障害が{missed}件あります',
    patchSlower: '{statedDays}日を超えたパッチが{count}件あります(最長{slowestDays}日)',
    patchShareLower: '期限内に着手した割合が{now}%です(開示は{stated}%)',
    leadShorter: '告知が{statedDays}日前より遅いメンテナンスが{count}件あります(最短{shortestDays}日前)',
    emergencyHeld: '緊急メンテナンスが{count}件あります',
  },
};

const EN: Words = {
  verdicts: { holds: 'holds', differs: 'differs', unknown: 'unknown' },
  reasons: {
    nothingStated: 'nothing was stated',
    saidNotToApply: 'said not to apply',
    notComparable: 'the wording cannot be compared with records',
    noFigureNow: 'no figure to compare with',
    figureGivesOther: 'the figure gives "{now}"',
    movedByLaterEvidence: 'later evidence moved the disclosed period from {stated} to {now}',
    nowDisclosable: 'the actual value of the disclosed period ({now} %) may be stated now',
    lowerInLast12Months: 'the uptime of the last 12 months ({now} %) is lower than disclosed ({stated} %)',
    backupDaysMissed: 'backup target {target}: done on {done} of {due} days',
    backupGapLonger: 'backup target {target}: longest gap {longestHours} h (disclosed {statedHours} h)',
    fewerGenerations: 'backup target {target}: {now} independent generations at the least (disclosed {stated})',
    verificationMissing: 'backup target {target}: never checked or restored',
    verificationGapLonger: 'backup target {target}: longest gap between checks {longestDays} days (disclosed {statedDays})',
    intervalLonger: 'probed every {nowSeconds} s (disclosed {statedSeconds} s)',
    noticeSlower: 'slowest notice {slowestMinutes} min (disclosed {statedMinutes} min)',
    noticeMissed: '{missed} incidents without notice',
    patchSlower: '{count} patches took longer than {statedDays} days (longest {slowestDays})',
    patchShareLower: '{now} % begun within the limit (disclosed {stated} %)',
    leadShorter: '{count} maintenances announced less than {statedDays} days before (shortest {shortestDays})',
    emergencyHeld: '{count} emergency maintenances',
  },
};

export const CHECK_WORDS: Readonly<Record<Language, Words>> = { ja: JA, en: EN };
