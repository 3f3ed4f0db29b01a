export { DsseError, formatDsse, parseDsse, preAuthEncoding, signDsse, verifyDsse, type DsseEnvelope } from './dsse';
export {
  FIGURE_PREDICATE_TYPE,
  figurePayload,
  parseFigurePayload,
  STATEMENT_PAYLOAD_TYPE,
  type FigurePredicate,
  type FigureStatement,
  type FigureValue,
} from './figure-statement';
export { inputsRoot, type InputEntry } from './inputs-root';
export { openFigure, signFigure } from './sign-figure';
