export { ComputeFigures } from './compute-figures';
export { FiguresModule } from './figures.module';
export { NightlyFigures } from './nightly/nightly-figures';
