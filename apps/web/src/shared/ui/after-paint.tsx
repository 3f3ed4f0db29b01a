import { type ReactNode, startTransition, useEffect, useState } from 'react';
import { BlockSkeleton } from './page-skeleton';

/** Calls once the frame that is being drawn stands on the screen; what is returned calls it off. */
const onPainted = (callback: () => void): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => (timer = setTimeout(callback)));
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
};

/** What takes long to draw comes after the numbers around it have been painted; until then its place is kept free. */
export const AfterPaint = ({ height, children }: { height: number; children: ReactNode }) => {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => onPainted(() => startTransition(() => setPainted(true))), []);
  return isPainted ? children : <BlockSkeleton height={height} />;
};
