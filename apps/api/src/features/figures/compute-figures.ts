import { Injectable } from '@nestjs/common';
import { type Figure, type FiguresResponse } from '@kaiji/contracts';
import { figuresOf, periodView } from '@kaiji/evidence';
import { type FigureQuery, LoadFigureInput } from './figure-input';
import { parseFigureName } from './figure-name';
import { previousPeriodOf } from './previous/previous-period-of';

@Injectable()
export class ComputeFigures {
  constructor(private readonly load: LoadFigureInput) {}

  async all(serviceKey: string, query: FigureQuery): Promise<FiguresResponse> {
    const { service, input } = await this.load.run(serviceKey, query);
    const previous = previousPeriodOf(input.period, input.timeZone, service.definition.fiscalYearStartMonth);
    return { service: service.key, period: periodView(input), previous, items: figuresOf(input) };
  }

  /** @throws KaijiError notFound for a figure that there is not */
  async one(serviceKey: string, name: string, query: FigureQuery): Promise<Figure> {
    const wanted = parseFigureName(name);
    const { items } = await this.all(serviceKey, query);
    const figure = items.find((one) => one.figure === wanted);
    if (figure === undefined) throw new Error(`figure ${name} was not computed`);
    return figure;
  }
}
