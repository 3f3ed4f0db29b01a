import { Bar, CartesianGrid, ComposedChart, Legend, Line, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { CHART_INK } from './chart-ink';

export interface TrendPoint {
  day: string;
  /** `null` where nothing is known: the line breaks there. */
  cumulative: number | null;
  downSeconds: number;
}

interface TrendLinesProps {
  title: string;
  points: readonly TrendPoint[];
  cumulativeLabel: string;
  downLabel: string;
  formatDay: (day: string) => string;
  formatDown: (seconds: number) => string;
  formatPercent: (percent: number) => string;
}

const AXIS = { fontSize: 12, fill: CHART_INK.text };
/** Below this share of the lowest value the scale ends, so that thousandths can be seen. */
const lowestTick = (low: number): number => Math.floor(low * 100) / 100;

export const TrendLines = ({ title, points, cumulativeLabel, downLabel, formatDay, formatDown, formatPercent }: TrendLinesProps) => (
  <ResponsiveContainer width="100%" height={260}>
    <ComposedChart data={[...points]} margin={{ top: 8, right: 4, bottom: 0, left: 4 }} accessibilityLayer title={title}>
      <CartesianGrid vertical={false} stroke={CHART_INK.grid} />
      <XAxis dataKey="day" tickFormatter={formatDay} tick={AXIS} tickLine={false} axisLine={{ stroke: CHART_INK.axis }} minTickGap={48} />
      <YAxis
        yAxisId="percent"
        domain={[lowestTick, 100]}
        tickFormatter={formatPercent}
        tick={AXIS}
        tickLine={false}
        axisLine={false}
        width={66}
        tickCount={5}
      />
      <YAxis yAxisId="down" orientation="right" tickFormatter={formatDown} tick={AXIS} tickLine={false} axisLine={false} width={64} tickCount={4} />
      <Tooltip
        contentStyle={CHART_INK.tooltip}
        labelFormatter={(day) => (typeof day === 'string' ? formatDay(day) : '')}
        formatter={(value, name) => [name === cumulativeLabel ? formatPercent(Number(value)) : formatDown(Number(value)), name]}
      />
      <Legend wrapperStyle={{ fontSize: 12 }} />
      <Bar yAxisId="down" dataKey="downSeconds" name={downLabel} fill={CHART_INK.down} minPointSize={0} isAnimationActive={false} />
      <Line
        yAxisId="percent"
        dataKey="cumulative"
        name={cumulativeLabel}
        type="stepAfter"
        stroke={CHART_INK.accent}
        strokeWidth={2}
        dot={false}
        connectNulls={false}
        isAnimationActive={false}
      />
    </ComposedChart>
  </ResponsiveContainer>
);
