import type { Figure, FigureName } from '@kaiji/contracts';
import type { FigureStatement } from '@kaiji/ledger';
import { RULES_VERSION } from '@kaiji/metrics';
import { figureSha256, statedValue } from '../figures/figure-value';
import { figuresOf } from '../figures/figures-of';
import { inputOfEntries, type ProvenInputs } from './input-of-entries';
import { EvidenceError } from './proven-records';

/** The figure and the period that a frozen figure's name says: `figure/<service>/<figure>/<from>/<to>/<revision>`. */
export function figureOfName(name: string): { readonly figure: FigureName; readonly from: number; readonly to: number } {
  const [kind, , figure, from = '', to = '', revision, ...others] = name.split('/');
  const period = { from: Date.parse(from), to: Date.parse(to) };
  if (kind !== 'figure' || revision === undefined || others.length > 0 || !(period.from < period.to)) throw new EvidenceError(`${name} is no name of a figure`);
  return { figure: figure as FigureName, ...period };
}

/** Computes frozen figures again. Figures of one period and moment read their evidence once. */
export class RecomputeFigures {
  private readonly done = new Map<string, Promise<readonly Figure[]>>();

  /** @throws EvidenceError where evidence is missing or other than the ledger has it, or the rules are of another edition */
  async run({ name, predicate }: FigureStatement, inputs: ProvenInputs): Promise<Figure> {
    const { figure, from, to } = figureOfName(name);
    if (predicate.formula.version !== RULES_VERSION) {
      throw new EvidenceError(`the figure was computed by rules ${predicate.formula.version}, these are ${RULES_VERSION}`);
    }
    const key = `${from} ${to} ${predicate.asOf} ${predicate.inputs.merkleRoot}`;
    const computed = this.done.get(key) ?? inputOfEntries(inputs, { from, to }, Date.parse(predicate.asOf)).then(figuresOf);
    this.done.set(key, computed);
    const found = (await computed).find((one) => one.figure === figure);
    if (found === undefined) throw new EvidenceError(`there is no figure ${figure}`);
    return found;
  }

  /** The same as a verifier compares it. */
  async stated(statement: FigureStatement, inputs: ProvenInputs) {
    const figure = await this.run(statement, inputs);
    const { value, numerator, denominator } = statedValue(figure);
    return { value, numerator, denominator, figureSha256: figureSha256(figure) };
  }
}
