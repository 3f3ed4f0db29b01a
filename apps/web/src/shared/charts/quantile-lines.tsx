import { CartesianGrid, Legend, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { CHART_INK } from './chart-ink';

export interface QuantilePoint {
  label: string;
  /** `null` where nothing is known: the lines break there. */
  p50: number | null;
  p95: number | null;
  p99: number | null;
}

interface QuantileLinesProps {
  title: string;
  points: readonly QuantilePoint[];
  names: Record<'p50' | 'p95' | 'p99', string>;
  formatLabel: (label: string) => string;
  formatValue: (value: number) => string;
  height: number;
}

const AXIS = { fontSize: 12, fill: CHART_INK.text };
/** Told apart by the stroke as well as by the colour. */
const LINES = [
  { key: 'p99', stroke: CHART_INK.limit, dash: '2 3' },
  { key: 'p95', stroke: CHART_INK.text, dash: '6 3' },
  { key: 'p50', stroke: CHART_INK.accent, dash: undefined },
] as const;
/** Up to so many points each has a dot, so that one between two unknown ones is seen. */
const MOST_DOTS = 60;

export const QuantileLines = ({ title, points, names, formatLabel, formatValue, height }: QuantileLinesProps) => (
  <ResponsiveContainer width="100%" height={height}>
    <LineChart data={[...points]} margin={{ top: 8, right: 8, bottom: 0, left: 4 }} accessibilityLayer title={title}>
      <CartesianGrid vertical={false} stroke={CHART_INK.grid} />
      <XAxis dataKey="label" tickFormatter={formatLabel} tick={AXIS} tickLine={false} axisLine={{ stroke: CHART_INK.axis }} minTickGap={48} />
      <YAxis domain={[0, 'auto']} tickFormatter={formatValue} tick={AXIS} tickLine={false} axisLine={false} width={78} tickCount={5} />
      <Tooltip
        contentStyle={CHART_INK.tooltip}
        labelFormatter={(label) => (typeof label === 'string' ? formatLabel(label) : '')}
        formatter={(value, name) => [formatValue(Number(value)), name]}
      />
      <Legend wrapperStyle={{ fontSize: 12 }} />
      {LINES.map(({ key, stroke, dash }) => (
        <Line
          key={key}
          dataKey={key}
          name={names[key]}
          stroke={stroke}
          strokeWidth={2}
          {...(dash === undefined ? {} : { strokeDasharray: dash })}
          dot={points.length <= MOST_DOTS ? { r: 2, strokeDasharray: '' } : false}
          connectNulls={false}
          isAnimationActive={false}
        />
      ))}
    </LineChart>
  </ResponsiveContainer>
);
