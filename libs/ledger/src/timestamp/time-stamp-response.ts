import { DerReader } from '../der/der-reader';
import { TAG } from '../der/der-writer';
import { MalformedError } from '../malformed-error';
import { parseTimeStampToken, SHA_256_OID, type TimeStampInfo } from './time-stamp-info';

/** Answer of a time-stamp authority. */
export type TimeStampAnswer =
  | { readonly granted: true; readonly token: Buffer; readonly info: TimeStampInfo }
  | { readonly granted: false; readonly status: number; readonly statusText: readonly string[]; readonly failure: readonly TimeStampFailure[] };

/** Why an authority refused. Source: RFC 3161 section 2.4.2, PKIFailureInfo by bit. */
const FAILURES = {
  badAlg: 0,
  badRequest: 2,
  badDataFormat: 5,
  timeNotAvailable: 14,
  unacceptedPolicy: 15,
  unacceptedExtension: 16,
  addInfoNotAvailable: 17,
  systemFailure: 25,
} as const;

export type TimeStampFailure = keyof typeof FAILURES;

const GRANTED_WITH_MODS = 1;

function failuresOf(bitString: Buffer): TimeStampFailure[] {
  const bits = bitString.subarray(1);
  const isSet = (bit: number): boolean => ((bits[Math.floor(bit / 8)] ?? 0) & (0x80 >> bit % 8)) !== 0;
  return (Object.keys(FAILURES) as TimeStampFailure[]).filter((name) => isSet(FAILURES[name]));
}

function textsOf(reader: DerReader | undefined): string[] {
  const texts: string[] = [];
  while (reader && !reader.isDone) texts.push(reader.next(TAG.utf8String).content.toString('utf8'));
  return texts;
}

/** Reads a TimeStampResp. Source: RFC 3161 section 2.4.2. */
export function parseTimeStampResponse(bytes: Uint8Array): TimeStampAnswer {
  const outer = new DerReader(bytes);
  const response = outer.inside(TAG.sequence);
  outer.end();
  const statusInfo = response.inside(TAG.sequence);
  const status = statusInfo.next(TAG.integer).content.readUIntBE(0, 1);
  const statusText = textsOf(statusInfo.nextTag === TAG.sequence ? statusInfo.inside(TAG.sequence) : undefined);
  const failInfo = statusInfo.optional(TAG.bitString);
  if (status > GRANTED_WITH_MODS) return { granted: false, status, statusText, failure: failInfo ? failuresOf(failInfo.content) : [] };
  if (response.nextTag !== TAG.sequence) throw new MalformedError('time-stamp response', 'is granted without a token');
  const token = tokenBytes(response);
  response.end();
  return { granted: true, token, info: parseTimeStampToken(token) };
}

function tokenBytes(response: DerReader): Buffer {
  const rest = response.rest();
  response.next(TAG.sequence);
  return rest.subarray(0, rest.length - response.rest().length);
}

/**
 * Whether a token is for this digest (and this nonce, where one was sent).
 * @returns why it is not, or undefined where it is
 */
export function timeStampMismatch(info: TimeStampInfo, sha256: Uint8Array, nonce?: Uint8Array): 'algorithm' | 'imprint' | 'nonce' | undefined {
  if (info.hashAlgorithm !== SHA_256_OID) return 'algorithm';
  if (!info.imprint.equals(sha256)) return 'imprint';
  const sent = nonce && Buffer.from(nonce).toString('hex').replace(/^(00)+(?=.)/, '');
  return sent !== undefined && sent !== info.nonceHex ? 'nonce' : undefined;
}
