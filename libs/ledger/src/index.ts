export { canonicalJson, type JsonValue } from './canonical-json';
export { sha256, sha256Hex } from './sha256';
