import { jst } from '../timeline/instants';
import type { MaintenanceStory } from './story';

const CHANNELS = ['電子メール', '利用者向けポータル'];

function planned(id: string, date: string, announced: string, title: string): MaintenanceStory {
  return {
    id,
    title,
    announcedAt: jst(announced),
    startsAt: jst(`${date}T02:00`),
    endsAt: jst(`${date}T04:00`),
    endedAt: jst(`${date}T03:45`),
    channels: CHANNELS,
    closed: { from: jst(`${date}T02:05`), to: jst(`${date}T03:20`) },
  };
}

/** One that took a little longer than announced. */
const overran: MaintenanceStory = {
  ...planned('MNT-2019-02', '2019-04-14', '2019-03-25T10:00', 'データベースのバージョンアップ'),
  endedAt: jst('2019-04-14T04:01:35'),
  closed: { from: jst('2019-04-14T02:05'), to: jst('2019-04-14T04:01:35') },
};

/** Announced the day before; users met a closed door for hardly two minutes. */
const emergency: MaintenanceStory = {
  id: 'MNT-2019-03',
  title: '緊急のセキュリティ更新プログラム適用',
  announcedAt: jst('2019-05-27T15:00'),
  startsAt: jst('2019-05-28T23:00'),
  endsAt: jst('2019-05-28T23:45'),
  endedAt: jst('2019-05-28T23:32'),
  channels: CHANNELS,
  closed: { from: jst('2019-05-28T23:10'), to: jst('2019-05-28T23:11:50') },
};

export const REFERENCE_MAINTENANCES: readonly MaintenanceStory[] = [
  planned('MNT-2018-06', '2018-12-09', '2018-11-19T10:00', 'サーバのファームウェア更新'),
  planned('MNT-2019-01', '2019-02-10', '2019-01-21T10:00', '定期メンテナンス(機能追加)'),
  overran,
  emergency,
  planned('MNT-2019-04', '2019-06-09', '2019-05-20T10:00', '定期メンテナンス(ネットワーク機器の更新)'),
  planned('MNT-2019-05', '2019-08-11', '2019-07-22T10:00', '定期メンテナンス(機能追加)'),
  planned('MNT-2019-06', '2019-10-13', '2019-09-24T10:00', 'ストレージの増設'),
];
