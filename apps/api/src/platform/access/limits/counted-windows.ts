export interface Counted {
  readonly count: number;
  readonly isBlocked: boolean;
  /** Until the window ends, rounded up. */
  readonly endsInSeconds: number;
}

interface Window {
  count: number;
  endsAtMs: number;
}

/** Above this many windows the ended ones are swept, so that invented keys do not fill the memory. */
const SWEEP_ABOVE = 10_000;

/** Counts what falls under a key within a window of time, in this process. What is refused is not counted. */
export class CountedWindows {
  private readonly windows = new Map<string, Window>();
  private sweepAtMs = 0;

  count(key: string, limit: number, lengthMs: number, nowMs: number): Counted {
    this.sweep(nowMs, lengthMs);
    const known = this.windows.get(key);
    const window = known !== undefined && known.endsAtMs > nowMs ? known : { count: 0, endsAtMs: nowMs + lengthMs };
    const isBlocked = window.count >= limit;
    if (!isBlocked) window.count += 1;
    this.windows.set(key, window);
    return { count: window.count, isBlocked, endsInSeconds: Math.ceil((window.endsAtMs - nowMs) / 1000) };
  }

  /** Takes one back. */
  forgive(key: string): void {
    const window = this.windows.get(key);
    if (window !== undefined && window.count > 0) window.count -= 1;
  }

  /** Once a window's length at most: a look at ten thousand for each request would be a way to slow everyone down. */
  private sweep(nowMs: number, lengthMs: number): void {
    if (this.windows.size <= SWEEP_ABOVE || nowMs < this.sweepAtMs) return;
    this.sweepAtMs = nowMs + lengthMs;
    for (const [key, window] of this.windows) if (window.endsAtMs <= nowMs) this.windows.delete(key);
  }
}
