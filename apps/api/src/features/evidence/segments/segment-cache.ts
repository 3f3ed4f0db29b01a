import { Injectable } from '@nestjs/common';
import type { Segment } from '@kaiji/evidence';

/** As many rows as decoded segments may hold in memory together, some tens of megabytes, where it is not one alone that has more. */
const MAX_ROWS = 300_000;

/** Segments that were read lately: late results come in clusters. A segment never changes, so what is here is never stale. */
@Injectable()
export class SegmentCache {
  private readonly segments = new Map<string, Segment>();
  private rows = 0;

  get(key: string): Segment | undefined {
    const found = this.segments.get(key);
    if (found !== undefined) {
      this.segments.delete(key);
      this.segments.set(key, found);
    }
    return found;
  }

  put(key: string, segment: Segment): void {
    if (this.segments.has(key)) return;
    this.segments.set(key, segment);
    this.rows += segment.rows.length;
    for (const [oldest, one] of this.segments) {
      if (this.rows <= MAX_ROWS || this.segments.size === 1) break;
      this.segments.delete(oldest);
      this.rows -= one.rows.length;
    }
  }
}
