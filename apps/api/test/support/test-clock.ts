import { Clock } from '../../src/platform/clock';

/** Stands still until it is told otherwise. */
export class TestClock extends Clock {
  constructor(private nowMs: number = Date.parse('2026-04-01T00:00:00Z')) {
    super();
  }

  now(): number {
    return this.nowMs;
  }

  set(nowMs: number): void {
    this.nowMs = nowMs;
  }

  advance(ms: number): void {
    this.nowMs += ms;
  }
}
