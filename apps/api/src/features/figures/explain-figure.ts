import { Injectable } from '@nestjs/common';
import { type Derivation, FIGURES, type FigureName } from '@kaiji/contracts';
import { explainFigure } from '@kaiji/metrics';
import { KaijiError } from '../../platform/errors';
import { evidenceSummary } from './evidence-summary';
import { type FigureQuery, LoadFigureInput } from './figure-input';
import { toWire } from './wire';

const isFigureName = (name: string): name is FigureName => (FIGURES as readonly string[]).includes(name);

/** The derivation of a figure: every number of it follows from earlier ones, and every interval names its records. */
@Injectable()
export class ExplainFigure {
  constructor(private readonly load: LoadFigureInput) {}

  /** @throws KaijiError notFound for a figure that there is not */
  async run(serviceKey: string, name: string, query: FigureQuery): Promise<Derivation> {
    if (!isFigureName(name)) throw new KaijiError('notFound', 'unknownFigure', { params: { figure: name } });
    const { input } = await this.load.run(serviceKey, query);
    return { ...toWire(explainFigure(input, name)), evidence: evidenceSummary(input) };
  }
}
