import { incident } from './incident-timing';
import type { IncidentStory } from './story';

const outage = { impact: 'outage' } as const;

/** Ten stops (hardware 8, network 1, other 1) and what else happened in the reference year. */
export const REFERENCE_INCIDENTS: readonly IncidentStory[] = [
  incident(
    {
      ...outage,
      id: 'INC-2018-031',
      title: '添付ファイルストレージのコントローラ切替に伴うサービス停止',
      description: 'コントローラの故障により待機系へ切り替わるまで、申請の登録と閲覧ができなかった。故障したコントローラは交換済み。',
      cause: 'hardware',
      components: ['attachments', 'workflow'],
      checks: ['app-login', 'app-api', 'storage-read'],
    },
    { occurred: '2018-11-20T10:14:05', restoredAfterSeconds: 262, detectedAfterSeconds: 95, acknowledgedAfterSeconds: 70, noticeAfterMinutes: 18, closed: '2018-12-03T15:00' },
  ),
  incident(
    {
      ...outage,
      id: 'INC-2018-034',
      title: 'データベースサーバのメモリ故障による系切替',
      description: '主系のメモリモジュールで訂正不能エラーが発生し、待機系への切替が完了するまで全機能が停止した。',
      cause: 'hardware',
      components: ['database'],
      checks: ['app-login', 'app-api', 'db-query'],
    },
    { occurred: '2018-12-18T14:41:20', restoredAfterSeconds: 247, detectedAfterSeconds: 88, acknowledgedAfterSeconds: 55, noticeAfterMinutes: 22, closed: '2018-12-27T11:00' },
  ),
  incident(
    {
      ...outage,
      id: 'INC-2019-002',
      title: 'ロードバランサ故障による接続不可',
      description: '稼働系ロードバランサの故障。予備機への切替に手動操作が必要であったため、自動切替の設定を見直した。',
      cause: 'hardware',
      components: ['edge'],
      checks: ['app-login', 'app-api', 'edge-https'],
    },
    { occurred: '2019-01-15T09:05:48', restoredAfterSeconds: 281, detectedAfterSeconds: 92, acknowledgedAfterSeconds: 48, noticeAfterMinutes: 15, closed: '2019-01-25T17:30' },
  ),
  incident(
    {
      ...outage,
      id: 'INC-2019-005',
      title: '通信事業者の回線障害による接続不可',
      description: '契約する通信事業者の設備で障害が発生し、予備回線へ経路が切り替わるまで外部から接続できなかった。',
      cause: 'carrier',
      components: ['edge'],
      checks: ['app-login', 'app-api', 'edge-https', 'waf-alive'],
    },
    { occurred: '2019-02-07T16:22:31', restoredAfterSeconds: 262, detectedAfterSeconds: 104, acknowledgedAfterSeconds: 65, noticeAfterMinutes: 27, closed: '2019-02-21T10:00' },
  ),
  incident(
    {
      ...outage,
      id: 'INC-2019-009',
      title: 'ラック電源ユニットの故障',
      description: 'ラックの電源ユニットが故障し、収容機器の再起動が完了するまで停止した。電源の二重化構成を点検し、全ラックで是正した。',
      cause: 'power',
      components: ['server-1', 'server-2'],
      checks: ['app-login', 'app-api', 'server-1-alive', 'server-2-alive'],
    },
    { occurred: '2019-03-12T11:37:12', restoredAfterSeconds: 238, detectedAfterSeconds: 80, acknowledgedAfterSeconds: 61, noticeAfterMinutes: 31, closed: '2019-04-02T14:00' },
  ),
  incident(
    {
      ...outage,
      id: 'INC-2019-013',
      title: 'アプリケーションサーバのディスク故障による応答停止',
      description: '1号機のシステムディスクの故障時に切離しが遅れ、接続中の利用者の操作が停止した。',
      cause: 'hardware',
      components: ['workflow'],
      checks: ['app-login', 'app-api'],
    },
    { occurred: '2019-04-23T18:50:26', restoredAfterSeconds: 232, detectedAfterSeconds: 101, acknowledgedAfterSeconds: 74, noticeAfterMinutes: 20, closed: '2019-05-08T16:00' },
  ),
  incident(
    {
      impact: 'degraded',
      id: 'INC-2019-016',
      title: '月末処理の集中による応答遅延',
      description: '集計処理と申請の集中が重なり応答が遅くなった。利用は継続できた。集計処理の実行時間帯を変更した。',
      cause: 'ownSoftware',
      components: ['workflow'],
      checks: ['app-api'],
    },
    { occurred: '2019-05-31T13:10:00', restoredAfterSeconds: 2_940, detectedAfterSeconds: 240, acknowledgedAfterSeconds: 120, noticeAfterMinutes: 24, closed: '2019-06-14T12:00' },
  ),
  incident(
    {
      ...outage,
      id: 'INC-2019-017',
      title: '外部認証サービスの停止によるログイン不可',
      description: '連携先の外部認証サービスが停止し、利用者がログインできなかった。連携先の復旧により解消。',
      cause: 'thirdParty',
      components: ['workflow'],
      checks: ['app-login'],
    },
    { occurred: '2019-06-05T08:58:40', restoredAfterSeconds: 274, detectedAfterSeconds: 97, acknowledgedAfterSeconds: 58, noticeAfterMinutes: 34, closed: '2019-06-18T13:00' },
  ),
  incident(
    {
      ...outage,
      id: 'INC-2019-021',
      title: 'ストレージ筐体の故障によるサービス停止',
      description: 'ディスク筐体の接続モジュールの故障。冗長経路へ切り替わるまで入出力が停止した。',
      cause: 'hardware',
      components: ['attachments', 'database'],
      checks: ['app-login', 'app-api', 'storage-read'],
    },
    { occurred: '2019-07-16T15:28:09', restoredAfterSeconds: 251, detectedAfterSeconds: 91, acknowledgedAfterSeconds: 66, noticeAfterMinutes: 19, closed: '2019-07-30T11:30' },
  ),
  incident(
    {
      ...outage,
      id: 'INC-2019-024',
      title: 'WAF機器の再起動による瞬断',
      description: '機器の異常による自動再起動。監視の間隔より短く、利用者からの問合せで判明した。',
      cause: 'hardware',
      components: ['waf'],
      checks: [],
    },
    { occurred: '2019-08-21T12:03:30', restoredAfterSeconds: 52, detectedAfterSeconds: 560, acknowledgedAfterSeconds: 90, noticeAfterMinutes: 41, closed: '2019-09-04T15:00' },
  ),
  incident(
    {
      impact: 'none',
      id: 'INC-2019-025',
      title: 'アプリケーションサーバ2号機の電源冗長喪失',
      description: '電源ユニット1台の故障。冗長構成のため利用者への影響はなかった。',
      cause: 'hardware',
      components: ['server-2'],
      checks: [],
    },
    { occurred: '2019-09-03T04:12:00', restoredAfterSeconds: 41_400, detectedAfterSeconds: 180, acknowledgedAfterSeconds: 300, noticeAfterMinutes: 45, closed: '2019-09-10T10:00' },
  ),
  incident(
    {
      ...outage,
      id: 'INC-2019-028',
      title: '負荷分散装置のポート故障による接続断',
      description: 'ポートの故障により一部経路の通信が失われ、経路の切替まで接続できなかった。',
      cause: 'hardware',
      components: ['edge'],
      checks: ['app-login', 'app-api', 'edge-https'],
    },
    { occurred: '2019-09-26T17:16:52', restoredAfterSeconds: 216, detectedAfterSeconds: 99, acknowledgedAfterSeconds: 52, noticeAfterMinutes: 25, closed: '2019-10-10T14:30' },
  ),
];
