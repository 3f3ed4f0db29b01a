import type { Session } from '../../session';

const PLAIN_LINE_EVERY_PERCENT = 10;
const BAR_CELLS = 30;

/** How far the loading is: a bar where somebody watches a screen, now and then a line where not. */
export class Progress {
  private sent = 0;
  private told = 0;
  private readonly startedAt: number;

  constructor(
    private readonly session: Pick<Session, 'terminal' | 'say'>,
    private readonly total: number,
    private readonly clock: () => number,
  ) {
    this.startedAt = clock();
  }

  get seconds(): number {
    return (this.clock() - this.startedAt) / 1000;
  }

  add(results: number): void {
    this.sent = Math.min(this.total, this.sent + results);
    const percent = Math.floor((100 * this.sent) / this.total);
    const { redraw, report } = this.session.terminal;
    if (redraw) redraw(`${this.bar(percent)} ${this.line(percent)}`);
    else if (percent >= this.told + PLAIN_LINE_EVERY_PERCENT) {
      this.told = percent;
      report(this.line(percent));
    }
  }

  private line(percent: number): string {
    const rate = Math.round(this.sent / Math.max(0.001, this.seconds));
    return this.session.say('sampleProgress', { percent, sent: this.sent, total: this.total, rate });
  }

  private bar(percent: number): string {
    const full = Math.floor((BAR_CELLS * percent) / 100);
    return `[${'#'.repeat(full)}${'-'.repeat(BAR_CELLS - full)}]`;
  }
}
