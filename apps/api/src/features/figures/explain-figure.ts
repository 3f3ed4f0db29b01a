import { Injectable } from '@nestjs/common';
import type { Derivation } from '@kaiji/contracts';
import { evidenceSummary, toWire } from '@kaiji/evidence';
import { explainFigure } from '@kaiji/metrics';
import { type FigureQuery, LoadFigureInput } from './figure-input';
import { parseFigureName } from './figure-name';

/** The derivation of a figure: every number of it follows from earlier ones, and every interval names its records. */
@Injectable()
export class ExplainFigure {
  constructor(private readonly load: LoadFigureInput) {}

  /** @throws KaijiError notFound for a figure that there is not */
  async run(serviceKey: string, name: string, query: FigureQuery): Promise<Derivation> {
    const figure = parseFigureName(name);
    const { input } = await this.load.run(serviceKey, query);
    return { ...toWire(explainFigure(input, figure)), evidence: evidenceSummary(input) };
  }
}
