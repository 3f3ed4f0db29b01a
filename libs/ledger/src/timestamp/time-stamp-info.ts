import { DerReader } from '../der/der-reader';
import { TAG } from '../der/der-writer';
import { oidText } from '../der/oid';
import { MalformedError } from '../malformed-error';

/** What a time-stamp token says. Its signature is not checked here: `openssl ts -verify` does that against the authority's certificate. */
export interface TimeStampInfo {
  /** When the authority saw the digest, RFC 3339 UTC. */
  readonly genTime: string;
  readonly hashAlgorithm: string;
  readonly imprint: Buffer;
  readonly policy: string;
  readonly serialHex: string;
  /** Without leading zeros; undefined where the request had none. */
  readonly nonceHex?: string;
}

/** Object identifier of SHA-256. */
export const SHA_256_OID = '2.16.840.1.101.3.4.2.1';
const SIGNED_DATA = '1.2.840.113549.1.7.2';
const TST_INFO = '1.2.840.113549.1.9.16.1.4';
const GENERALIZED_TIME = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\.\d+)?Z$/;

const refuse = (reason: string): never => {
  throw new MalformedError('time-stamp token', reason);
};

function expectOid(reader: DerReader, expected: string): void {
  const found = oidText(reader.next(TAG.oid).content);
  if (found !== expected) refuse(`holds ${found}, not ${expected}`);
}

function genTimeOf(content: Buffer): string {
  const parts = GENERALIZED_TIME.exec(content.toString('latin1'));
  if (!parts) return refuse(`genTime ${JSON.stringify(content.toString('latin1'))} is not a UTC time`);
  const [, year, month, day, hour, minute, second, fraction = ''] = parts;
  return `${year}-${month}-${day}T${hour}:${minute}:${second}${fraction}Z`;
}

/** The TSTInfo within the CMS signed data. Source: RFC 3161 section 2.4.2, RFC 5652 section 5. */
function tstInfoOf(token: Uint8Array): DerReader {
  const outer = new DerReader(token);
  const contentInfo = outer.inside(TAG.sequence);
  outer.end();
  expectOid(contentInfo, SIGNED_DATA);
  const signedData = contentInfo.inside(TAG.context0).inside(TAG.sequence);
  signedData.next(TAG.integer);
  signedData.next(TAG.set);
  const encapsulated = signedData.inside(TAG.sequence);
  expectOid(encapsulated, TST_INFO);
  return new DerReader(encapsulated.inside(TAG.context0).next(TAG.octetString).content).inside(TAG.sequence);
}

/** Reads a time-stamp token. */
export function parseTimeStampToken(token: Uint8Array): TimeStampInfo {
  const info = tstInfoOf(token);
  info.next(TAG.integer);
  const policy = oidText(info.next(TAG.oid).content);
  const messageImprint = info.inside(TAG.sequence);
  const hashAlgorithm = oidText(messageImprint.inside(TAG.sequence).next(TAG.oid).content);
  const imprint = messageImprint.next(TAG.octetString).content;
  const serialHex = info.next(TAG.integer).content.toString('hex');
  const genTime = genTimeOf(info.next(TAG.generalizedTime).content);
  info.optional(TAG.sequence);
  info.optional(TAG.boolean);
  const nonceHex = info.optional(TAG.integer)?.content.toString('hex').replace(/^(00)+(?=.)/, '');
  return { genTime, hashAlgorithm, imprint, policy, serialHex, nonceHex };
}
