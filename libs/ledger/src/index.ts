export { canonicalJson, type JsonValue } from './canonical-json';
export * from './checkpoint';
export * from './entry';
export * from './keys';
export { MalformedError } from './malformed-error';
export * from './merkle';
export { sha256, sha256Hex } from './sha256';
export * from './statement';
export * from './timestamp';
