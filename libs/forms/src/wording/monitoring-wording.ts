import type { Layer, MonitoringLayerFigure } from '@kaiji/contracts';
import { type Draft, type DraftPart, type FigureOf, part, withheld } from './draft';
import { intervalText, MINUTE_MS, SECOND_MS } from './duration-text';

type Monitoring = FigureOf<'monitoring'>;

const LAYER_FIELDS: readonly (readonly [string, Layer, string])[] = [
  ['54-1', 'application', 'アプリケーション'],
  ['54-2', 'platform', 'プラットフォーム'],
  ['54-3', 'serverStorage', 'サーバ・ストレージ'],
  ['54-4', 'securityDevice', '情報セキュリティ対策機器'],
  ['54-5', 'network', '通信機器'],
];

const gapPart = (label: string, ms: number | null): DraftPart => part(label, ms === null ? '記録なし' : intervalText(ms));

const partsOf = (layer: MonitoringLayerFigure): DraftPart[] => [
  part('監視項目', `${layer.checks}件`),
  gapPart('設定した間隔', layer.configuredIntervalMs),
  gapPart('実績の中央値', layer.medianGapMs),
  gapPart('実績の最大', layer.maxGapMs),
  part('設定した間隔を守れた割合', layer.withinConfigured === null ? '記録なし' : `${layer.withinConfigured.percent}%`),
];

/** Gaps are kept in seconds, rounded up; a tenth more than configured is still the configured interval. */
const isSlower = (actualMs: number, configuredMs: number): boolean =>
  actualMs > Math.max(configuredMs * 1.1, configuredMs + SECOND_MS);

const roundedUpMs = (ms: number): number => {
  const unit = ms < 10 * MINUTE_MS ? SECOND_MS : MINUTE_MS;
  return Math.ceil(ms / unit) * unit;
};

const layerWording = (figure: Monitoring['figure'], field: string, name: string, layer: MonitoringLayerFigure | undefined): Draft => {
  const configured = layer?.configuredIntervalMs ?? null;
  if (layer === undefined || configured === null) {
    return withheld(field, figure, `${name}に監視項目が登録されていないため、記載できません。`);
  }
  const parts = partsOf(layer);
  const { medianGapMs } = layer;
  if (layer.results === 0) return withheld(field, figure, `${name}の監視結果が対象期間にないため、記載できません。`, parts);
  if (medianGapMs === null || !isSlower(medianGapMs, configured)) {
    return { field, text: `1回/${intervalText(configured)}`, figure, parts };
  }
  const reason = `設定した間隔（${intervalText(configured)}）より実績の間隔が長いため、実績の中央値で記載しています。`;
  return { field, text: `1回/${intervalText(roundedUpMs(medianGapMs))}`, figure, parts, reason };
};

/** 54-1 to 54-5: how often each layer is probed: the longest configured interval, or the actual one where it is longer. */
export const livenessWordings = ({ figure, layers }: Monitoring): Draft[] =>
  LAYER_FIELDS.map(([field, key, name]) =>
    layerWording(
      figure,
      field,
      name,
      layers.find((one) => one.layer === key),
    ),
  );

/** 55: that faults are monitored, where results show it; their absence does not show that they are not. */
export const faultMonitoringWording = ({ figure, layers }: Monitoring): Draft => {
  const watched = layers.filter((one) => one.checks > 0 && one.results > 0);
  if (watched.length === 0) return withheld('55', figure, '監視結果の記録がないため、有無を記載できません。');
  const parts = watched.map((one) => part(LAYER_FIELDS.find(([, key]) => key === one.layer)?.[2] ?? one.layer, `${one.checks}件`));
  return { field: '55', text: '有', figure, parts };
};
