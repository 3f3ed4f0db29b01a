import { FIGURES, type FigureName } from '@kaiji/contracts';
import { KaijiError } from '../../platform/errors';

const isFigureName = (name: string): name is FigureName => (FIGURES as readonly string[]).includes(name);

/** @throws KaijiError notFound for a figure that there is not */
export function parseFigureName(name: string): FigureName {
  if (!isFigureName(name)) throw new KaijiError('notFound', 'unknownFigure', { params: { figure: name } });
  return name;
}
