import type { FigureName } from '@kaiji/contracts';
import { statedValue } from '@kaiji/evidence';
import { type FrozenWithLife, frozenSubject } from '../../figures';
import type { TextsAbout } from './texts/texts-about';

const TITLES: Record<FigureName, string> = {
  uptime: 'サービス稼働率',
  incidents: '停止事故の件数',
  patches: 'パッチの期限内適用率',
  backups: 'バックアップ間隔（中央値）',
  monitoring: '監視している層',
  maintenance: '計画停止の事前告知',
  notification: '障害の期限内通知率',
  support: 'サポートの応答率',
};

const UNITS: Record<string, string> = { count: '件', ms: 'ミリ秒', days: '日前', layers: '層' };

/** Frozen figures by name and value, as the texts of a package list them. */
export const figureLines = (service: string, frozen: readonly FrozenWithLife[]): TextsAbout['figures'] =>
  frozen.map((one) => {
    const { value, unit } = statedValue(one.body);
    const version = `${one.revision}版${one.supersededBy === null ? '' : '、訂正済み'}`;
    return {
      name: frozenSubject(service, one),
      title: `${TITLES[one.figure]}（第${version}）`,
      value: value === null ? '算定できません' : `${value}${UNITS[unit] ?? unit}`,
    };
  });
