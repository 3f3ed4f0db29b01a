import type { Session } from '../session';

/** Counts what became of the records, and tells of each refused one with its line as soon as it is known. */
export class Tally {
  accepted = 0;
  duplicates = 0;
  rejected = 0;

  constructor(
    private readonly session: Pick<Session, 'terminal' | 'say'>,
    private readonly file: string,
  ) {}

  refuse(line: number, reason: string): void {
    this.rejected += 1;
    this.session.terminal.report(this.session.say('rejectedLine', { file: this.file, line, reason }));
  }

  progress(): void {
    const rows = this.accepted + this.duplicates + this.rejected;
    this.session.terminal.redraw?.(this.session.say('importing', { rows }));
  }
}
