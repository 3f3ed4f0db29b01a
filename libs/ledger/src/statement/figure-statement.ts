import { canonicalJson } from '../canonical-json';
import { parseCanonicalJson } from '../json/exact-json';
import { Members } from '../json/members';
import { MalformedError } from '../malformed-error';
import { sha256Hex } from '../sha256';
import { utcTime } from '../entry/utc-time';

/** Media type of a statement. Source: in-toto Attestation Framework v1. */
export const STATEMENT_PAYLOAD_TYPE = 'application/vnd.in-toto+json';
const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
/** What the predicate is, with its version. */
export const FIGURE_PREDICATE_TYPE = 'urn:kaiji:figure:v1';

/** The value that is disclosed, by itself: the subject's digest is the SHA-256 over its canonical JSON. */
export interface FigureValue {
  /** As it is shown, a decimal; `null` where it is not known. */
  readonly value: string | null;
  readonly unit: string;
  readonly rounding: string;
  /** Exact ratio before rounding, whole numbers or decimals as text; `null` for figures that are none. */
  readonly numerator: string | null;
  readonly denominator: string | null;
}

/** What a frozen figure says of itself: how it came about, and from what. */
export interface FigurePredicate extends FigureValue {
  /** How much was observed, unknown, excluded and so on, as whole numbers by name. */
  readonly counts: Readonly<Record<string, number>>;
  /** Over the whole figure, of which the value is but the headline. */
  readonly figure?: { readonly sha256: string };
  readonly formula: { readonly id: string; readonly version: string };
  readonly config: { readonly sha256: string };
  /** Entries that it was computed from: their number, and `inputsRoot` over them. */
  readonly inputs: { readonly count: number; readonly merkleRoot: string };
  readonly asOf: string;
  /** Name of the statement that this one replaces, with the reason. */
  readonly supersedes?: string;
  readonly reason?: string;
}

/** A frozen figure: its name (`figure/<id>/<period>/<revision>`), its value's digest, and the predicate. */
export interface FigureStatement {
  readonly name: string;
  readonly valueSha256: string;
  readonly predicate: FigurePredicate;
}

const valueSha256 = ({ value, unit, rounding, numerator, denominator }: FigureValue): string =>
  sha256Hex(canonicalJson({ value, unit, rounding, numerator, denominator }));

/** Payload of a figure's envelope: in-toto Statement v1 as canonical JSON. */
export function figurePayload(name: string, predicate: FigurePredicate): Buffer {
  const statement = {
    _type: STATEMENT_TYPE,
    subject: [{ name, digest: { sha256: valueSha256(predicate) } }],
    predicateType: FIGURE_PREDICATE_TYPE,
    predicate: { ...predicate, asOf: utcTime(predicate.asOf, 'asOf') },
  };
  const payload = Buffer.from(canonicalJson(statement));
  parseFigurePayload(payload);
  return payload;
}

const DECIMAL = /^-?(0|[1-9]\d*)(\.\d+)?$/;

function decimalOrNull(members: Members, key: string): string | null {
  const text = members.textOrNull(key);
  if (text !== null && !DECIMAL.test(text)) throw new MalformedError('figure', `${key} ${JSON.stringify(text)} is not a decimal`);
  return text;
}

function complete<T>(members: Members, read: (members: Members) => T): T {
  const value = read(members);
  members.done();
  return value;
}

function countsOf(members: Members): Readonly<Record<string, number>> {
  return Object.fromEntries(members.keys().map((key) => [key, members.count(key)]));
}

const predicateOf = (members: Members): FigurePredicate => ({
  value: members.textOrNull('value'),
  unit: members.text('unit'),
  rounding: members.text('rounding'),
  numerator: decimalOrNull(members, 'numerator'),
  denominator: decimalOrNull(members, 'denominator'),
  counts: complete(members.members('counts'), countsOf),
  figure: members.has('figure') ? complete(members.members('figure'), (one) => ({ sha256: one.digest('sha256') })) : undefined,
  formula: complete(members.members('formula'), (one) => ({ id: one.text('id'), version: one.text('version') })),
  config: complete(members.members('config'), (one) => ({ sha256: one.digest('sha256') })),
  inputs: complete(members.members('inputs'), (one) => ({ count: one.count('count'), merkleRoot: one.digest('merkleRoot') })),
  asOf: utcTime(members.text('asOf'), 'asOf'),
  supersedes: members.optionalText('supersedes'),
  reason: members.optionalText('reason'),
});

/**
 * The figure of a payload.
 * @throws MalformedError, also where the subject's digest is not of the value that the predicate gives
 */
export function parseFigurePayload(payload: Uint8Array): FigureStatement {
  const members = new Members(parseCanonicalJson(payload, 'figure'), 'figure');
  members.literal('_type', STATEMENT_TYPE);
  members.literal('predicateType', FIGURE_PREDICATE_TYPE);
  const subjects = members.objects('subject').map((subject) =>
    complete(subject, (one) => ({ name: one.text('name'), sha256: complete(one.members('digest'), (digest) => digest.digest('sha256')) })),
  );
  const predicate = complete(members.members('predicate'), predicateOf);
  members.done();
  const [subject, ...others] = subjects;
  if (!subject || others.length > 0) throw new MalformedError('figure', `has ${subjects.length} subjects, not one`);
  if (subject.sha256 !== valueSha256(predicate)) throw new MalformedError('figure', 'digest of the subject is not that of its value');
  if (predicate.supersedes !== undefined && predicate.reason === undefined) throw new MalformedError('figure', 'replaces another without a reason');
  return { name: subject.name, valueSha256: subject.sha256, predicate };
}
