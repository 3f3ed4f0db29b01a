export { ComputeFigures } from './compute-figures';
export { FindFrozen } from './frozen/find-frozen';
export { FiguresModule } from './figures.module';
export { NightlyFigures } from './nightly/nightly-figures';
