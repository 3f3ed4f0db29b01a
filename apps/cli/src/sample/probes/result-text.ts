import type { Outcome } from '@kaiji/contracts';
import { MINUTE_MS, type Span } from '../timeline/instants';
import { JITTER_MS, type TakeResult } from './each-result';
import type { ProbeSeries } from './probe-series';

/** `2018-11-20T01:14:` for every minute of a span: shared by all series, which is what makes writing fast. */
export class MinuteTexts {
  private readonly first: number;
  private readonly texts: readonly string[];

  constructor({ from, to }: Span) {
    this.first = Math.floor(from / MINUTE_MS);
    const count = Math.ceil((to + JITTER_MS) / MINUTE_MS) - this.first + 1;
    this.texts = Array.from({ length: count }, (_, index) => new Date((this.first + index) * MINUTE_MS).toISOString().slice(0, 17));
  }

  at(minute: number): string {
    return this.texts[minute - this.first] ?? new Date(minute * MINUTE_MS).toISOString().slice(0, 17);
  }
}

const secondsText = (ms: number): string => `${String(Math.floor(ms / 1000)).padStart(2, '0')}.${String(ms % 1000).padStart(3, '0')}Z`;

/** Writes the results of one series as JSON objects. */
export class ResultText {
  private readonly head: string;
  private readonly firstMs: number;
  private readonly upTails: readonly string[];

  constructor({ check, location, phaseMs }: ProbeSeries) {
    this.head = `{"check":"${check}","location":"${location}","at":"`;
    this.firstMs = phaseMs % MINUTE_MS;
    this.upTails = Array.from({ length: JITTER_MS + 1 }, (_, jitterMs) => `${secondsText(this.firstMs + jitterMs)}","outcome":"up","latencyMs":`);
  }

  /** `take` of `eachResult` that gives every result as text. */
  into(minutes: MinuteTexts, takeText: (text: string, at: number) => void): TakeResult {
    const { head, firstMs, upTails } = this;
    return (at, outcome, latencyMs, detail) => {
      const minute = Math.floor(at / MINUTE_MS);
      const inMinute = at - minute * MINUTE_MS;
      const text =
        outcome === 'up'
          ? `${head}${minutes.at(minute)}${upTails[inMinute - firstMs]}${latencyMs}}`
          : this.unusual(minutes.at(minute) + secondsText(inMinute), outcome, latencyMs, detail);
      takeText(text, at);
    };
  }

  private unusual(at: string, outcome: Outcome, latencyMs: number | undefined, detail: string | undefined): string {
    const latency = latencyMs === undefined ? '' : `,"latencyMs":${latencyMs}`;
    const said = detail === undefined ? '' : `,"detail":${JSON.stringify(detail)}`;
    return `${this.head}${at}","outcome":"${outcome}"${latency}${said}}`;
  }
}
