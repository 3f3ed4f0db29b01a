/** Colours of the drawings; variables, so that they follow the appearance. */
export const CHART_INK = {
  accent: 'var(--mantine-primary-color-filled)',
  text: 'var(--ink-soft)',
  grid: 'var(--hairline)',
  axis: 'var(--control-line)',
  hover: 'var(--state-none)',
  limit: 'var(--state-down-ink)',
  down: 'var(--state-down)',
  tooltip: {
    background: 'var(--card-ground)',
    border: '1px solid var(--control-line)',
    borderRadius: 6,
    fontSize: 13,
    color: 'var(--mantine-color-text)',
  },
} as const;
