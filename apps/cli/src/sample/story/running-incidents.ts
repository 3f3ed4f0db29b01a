import { Draws } from '../timeline/draws';
import { DAY_MS, MINUTE_MS, SECOND_MS, startOfJstMonth } from '../timeline/instants';
import type { IncidentStory } from './story';

type Plot = Pick<IncidentStory, 'title' | 'description' | 'impact' | 'cause' | 'components' | 'checks'>;

const OUTAGES: readonly Plot[] = [
  {
    title: 'ストレージ入出力の停止によるサービス停止',
    description: 'ディスク筐体の故障。冗長経路へ切り替わるまで入出力が停止した。',
    impact: 'outage',
    cause: 'hardware',
    components: ['attachments', 'workflow'],
    checks: ['app-login', 'app-api', 'storage-read'],
  },
  {
    title: 'リリース直後の申請APIの停止',
    description: '設定値の誤りにより申請APIが起動しなかった。切り戻しにより復旧し、リリース手順に確認項目を追加した。',
    impact: 'outage',
    cause: 'change',
    components: ['workflow'],
    checks: ['app-api'],
  },
  {
    title: '回線障害による接続不可',
    description: '通信事業者の設備障害。予備回線への切替により復旧した。',
    impact: 'outage',
    cause: 'carrier',
    components: ['edge'],
    checks: ['app-login', 'app-api', 'edge-https'],
  },
  {
    title: '外部認証サービスの停止によるログイン不可',
    description: '連携先の外部認証サービスの停止。連携先の復旧により解消した。',
    impact: 'outage',
    cause: 'thirdParty',
    components: ['workflow'],
    checks: ['app-login'],
  },
  {
    title: 'データベースの系切替に伴う停止',
    description: '主系サーバの故障を検知し、待機系へ自動で切り替わった。',
    impact: 'outage',
    cause: 'hardware',
    components: ['database', 'workflow'],
    checks: ['app-login', 'app-api', 'db-query'],
  },
];

const SLOWDOWN: Plot = {
  title: '申請の集中による応答遅延',
  description: '月初の申請が集中し応答が遅くなった。利用は継続できた。',
  impact: 'degraded',
  cause: 'capacity',
  components: ['workflow'],
  checks: ['app-api'],
};

const CAUSE_KNOWN_AFTER_DAYS = 60;

function play(plot: Plot, id: string, occurredAt: number, lastsSeconds: number, draws: Draws): IncidentStory {
  const detectedAt = occurredAt + draws.between(70, 130) * SECOND_MS;
  return {
    ...plot,
    id,
    occurredAt,
    restoredAt: occurredAt + lastsSeconds * SECOND_MS,
    detectedAt,
    acknowledgedAt: detectedAt + draws.between(40, 240) * SECOND_MS,
    firstNoticeAt: detectedAt + draws.between(12, 50) * MINUTE_MS,
    closedAt: occurredAt + CAUSE_KNOWN_AFTER_DAYS * DAY_MS,
  };
}

/** One stop each month, so that there is always one whose cause is still looked for, and in some months a slowdown. */
export function incidentsOfMonth(year: number, month: number): IncidentStory[] {
  const draws = new Draws(`incidents ${year}-${month}`);
  const at = (firstDay: number, lastDay: number): number =>
    startOfJstMonth(year, month) + (draws.between(firstDay, lastDay) - 1) * DAY_MS + draws.between(8 * 3600, 20 * 3600) * SECOND_MS;
  const id = (number: number): string => `INC-${year}-${String(month * 2 - 2 + number).padStart(3, '0')}`;
  const stop = play(draws.oneOf(OUTAGES), id(1), at(4, 24), draws.between(150, 290), draws);
  if (!draws.chance(40)) return [stop];
  return [stop, play(SLOWDOWN, id(2), at(1, 3), draws.between(1200, 5400), draws)];
}
