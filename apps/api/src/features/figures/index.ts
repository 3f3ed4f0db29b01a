export { ComputeFigures } from './compute-figures';
export { FindFrozen } from './frozen/find-frozen';
export { type FrozenWithLife } from './frozen/frozen-figure';
export { frozenSubject, frozenSubjectPattern } from './frozen/frozen-subject';
export { FigureSeries } from './figure-series';
export { FiguresModule } from './figures.module';
export { last12Months, localDate } from './local-days';
export { NightlyFigures } from './nightly/nightly-figures';
