import type { ServiceDefinitionInput } from '@kaiji/contracts';

export const SAMPLE_KEY = 'sample';
export const LOCATIONS = ['tokyo', 'osaka'] as const;
export type Location = (typeof LOCATIONS)[number];

const locations = [...LOCATIONS];
const everyMinute = (key: string, name: string) => ({ key, name, intervalSeconds: 60, locations });
const everyFiveMinutes = (key: string, name: string) => ({ key, name, intervalSeconds: 300, locations });

/** A fictional service of a fictional provider, with all five layers and a pair of servers of which one is enough. */
export const SAMPLE_SERVICE = {
  name: 'みなとクラウド ワークフロー(サンプル)',
  timeZone: 'Asia/Tokyo',
  startedOn: '2015-04-01',
  fiscalYearStartMonth: 4,
  pattern: 6,
  components: [
    {
      key: 'workflow',
      name: '申請・承認アプリケーション',
      layer: 'application',
      checks: [everyMinute('app-login', 'ログイン画面の応答'), everyMinute('app-api', '申請APIの応答')],
    },
    { key: 'database', name: 'データベース', layer: 'platform', checks: [everyFiveMinutes('db-query', '照会クエリの応答')] },
    {
      key: 'server-1',
      name: 'アプリケーションサーバ1号機',
      layer: 'serverStorage',
      group: { key: 'app-servers', required: 1 },
      checks: [everyFiveMinutes('server-1-alive', '1号機の死活')],
    },
    {
      key: 'server-2',
      name: 'アプリケーションサーバ2号機',
      layer: 'serverStorage',
      group: { key: 'app-servers', required: 1 },
      checks: [everyFiveMinutes('server-2-alive', '2号機の死活')],
    },
    {
      key: 'attachments',
      name: '添付ファイルストレージ',
      layer: 'serverStorage',
      checks: [everyFiveMinutes('storage-read', '添付ファイルの読み出し')],
    },
    { key: 'waf', name: 'WAF', layer: 'securityDevice', checks: [everyFiveMinutes('waf-alive', 'WAFの死活')] },
    { key: 'edge', name: '外部接続回線・ロードバランサ', layer: 'network', checks: [everyMinute('edge-https', 'HTTPS接続の確立')] },
  ],
} satisfies ServiceDefinitionInput;

export const CHECKS = ['app-login', 'app-api', 'db-query', 'server-1-alive', 'server-2-alive', 'storage-read', 'waf-alive', 'edge-https'] as const;
export type CheckKey = (typeof CHECKS)[number];
export type ComponentKey = 'workflow' | 'database' | 'server-1' | 'server-2' | 'attachments' | 'waf' | 'edge';
