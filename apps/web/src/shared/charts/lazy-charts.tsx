import { lazy } from 'react';

/** The drawing library is large: it comes after the numbers. */
export const LazyCountBars = lazy(async () => ({ default: (await import('./count-bars')).CountBars }));
export const LazyTrendLines = lazy(async () => ({ default: (await import('./trend-lines')).TrendLines }));
export const LazyQuantileLines = lazy(async () => ({ default: (await import('./quantile-lines')).QuantileLines }));
