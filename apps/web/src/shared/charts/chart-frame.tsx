import { type ReactNode, Suspense } from 'react';
import { AfterPaint } from '../ui/after-paint';
import { BlockSkeleton } from '../ui/page-skeleton';

/** Names the drawing for screen readers; its numbers are in the table beside it. */
export const ChartFrame = ({ label, height, children }: { label: string; height: number; children: ReactNode }) => (
  <figure aria-label={label} style={{ margin: 0, minHeight: height }}>
    <AfterPaint height={height}>
      <Suspense fallback={<BlockSkeleton height={height} />}>{children}</Suspense>
    </AfterPaint>
  </figure>
);
