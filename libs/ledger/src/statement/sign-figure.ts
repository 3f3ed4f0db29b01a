import { type KeyObject } from 'node:crypto';
import { type SigningKeyPair } from '../keys';
import { MalformedError } from '../malformed-error';
import { formatDsse, parseDsse, signDsse, verifyDsse } from './dsse';
import { figurePayload, parseFigurePayload, STATEMENT_PAYLOAD_TYPE, type FigurePredicate, type FigureStatement } from './figure-statement';

/** Bytes of the signed statement of a frozen figure. */
export const signFigure = (name: string, predicate: FigurePredicate, keys: readonly SigningKeyPair[]): Buffer =>
  formatDsse(signDsse(STATEMENT_PAYLOAD_TYPE, figurePayload(name, predicate), keys));

/**
 * The figure of such bytes, after its signature was checked.
 * @throws MalformedError, DsseError
 */
export function openFigure(bytes: Uint8Array, publicKeys: readonly KeyObject[]): FigureStatement {
  const envelope = parseDsse(bytes);
  if (envelope.payloadType !== STATEMENT_PAYLOAD_TYPE) throw new MalformedError('figure', `payload is ${JSON.stringify(envelope.payloadType)}`);
  verifyDsse(envelope, publicKeys);
  return parseFigurePayload(envelope.payload);
}
