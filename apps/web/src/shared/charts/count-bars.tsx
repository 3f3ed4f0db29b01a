import { Bar, BarChart, CartesianGrid, LabelList, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { CHART_INK } from './chart-ink';

export interface CountBar {
  label: string;
  count: number;
}

interface CountBarsProps {
  title: string;
  countLabel: string;
  bars: readonly CountBar[];
  /** A line after this bar, with its name: a limit. */
  limitAfter?: string;
  limitLabel?: string;
  height?: number;
}

/** Upright bars with the count on top of each, zeros included. */
export const CountBars = ({ title, countLabel, bars, limitAfter, limitLabel, height = 220 }: CountBarsProps) => (
  <ResponsiveContainer width="100%" height={height}>
    <BarChart data={[...bars]} margin={{ top: 22, right: 8, bottom: 0, left: -20 }} accessibilityLayer title={title}>
      <CartesianGrid vertical={false} stroke={CHART_INK.grid} />
      <XAxis dataKey="label" tick={{ fill: CHART_INK.text, fontSize: 12 }} tickLine={false} axisLine={{ stroke: CHART_INK.axis }} interval={0} />
      <YAxis allowDecimals={false} tick={{ fill: CHART_INK.text, fontSize: 12 }} tickLine={false} axisLine={false} />
      <Tooltip cursor={{ fill: CHART_INK.hover }} contentStyle={CHART_INK.tooltip} />
      {limitAfter !== undefined && (
        <ReferenceLine
          x={limitAfter}
          position="end"
          stroke={CHART_INK.limit}
          strokeDasharray="5 3"
          strokeWidth={2}
          label={{ value: limitLabel, position: 'top', fill: CHART_INK.text, fontSize: 12 }}
        />
      )}
      <Bar dataKey="count" name={countLabel} fill={CHART_INK.accent} maxBarSize={54} radius={[3, 3, 0, 0]} isAnimationActive={false}>
        <LabelList dataKey="count" position="top" fill={CHART_INK.text} fontSize={13} fontWeight={600} />
      </Bar>
    </BarChart>
  </ResponsiveContainer>
);
