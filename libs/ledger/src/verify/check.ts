import { type FindingCode } from './catalogue';
import { type CheckName, type CheckReport, type Finding, type Outcome } from './report';

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Gathers what a check finds. */
export class Check {
  private readonly findings: Finding[] = [];
  private checked = 0;
  private isSkipped = false;

  constructor(private readonly name: CheckName) {}

  /** Notes that one more thing is looked at. */
  look(): void {
    this.checked += 1;
  }

  mismatch(code: FindingCode, item: string, detail?: string): void {
    this.findings.push({ code, weight: 'mismatch', item, detail });
  }

  unverifiable(code: FindingCode, item: string, detail?: string): void {
    this.findings.push({ code, weight: 'unverifiable', item, detail });
  }

  notice(code: FindingCode, item: string, detail?: string): void {
    this.findings.push({ code, weight: 'notice', item, detail });
  }

  /** There is nothing to check, or it was not asked for. */
  skip(code: FindingCode, item: string): void {
    this.isSkipped = true;
    this.notice(code, item);
  }

  /** Does something that throws where the package is not what it should be, which is then a finding. */
  async attempt<T>(code: FindingCode, item: string, action: () => T | Promise<T>): Promise<T | undefined> {
    try {
      return await action();
    } catch (error) {
      this.mismatch(code, item, messageOf(error));
      return undefined;
    }
  }

  report(): CheckReport {
    const { name, checked, findings } = this;
    return { name, outcome: this.outcome(), checked, findings };
  }

  private outcome(): Outcome {
    const weights = new Set(this.findings.map(({ weight }) => weight));
    if (weights.has('mismatch')) return 'mismatch';
    if (weights.has('unverifiable')) return 'unverifiable';
    return this.isSkipped ? 'skipped' : 'match';
  }
}
