import { createHash } from 'node:crypto';

export interface Ranked {
  readonly subject: string;
  /** SHA-256 by which it was ranked, in hex. */
  readonly hash: string;
}

const LINE_FEED = '\n';
const hex = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
const byBytes = (one: string, other: string): number => Buffer.compare(Buffer.from(one), Buffer.from(other));

/** In the order of their bytes, as `LC_ALL=C sort` gives it. */
export const sortedSubjects = (subjects: readonly string[]): string[] => [...subjects].sort(byBytes);

/** The subjects of a population in order, each with a line feed: what its hash is over, and the file that an auditor samples again from. */
export const populationText = (subjects: readonly string[]): string => sortedSubjects(subjects).map((one) => one + LINE_FEED).join('');

export const populationSha256 = (subjects: readonly string[]): string => hex(populationText(subjects));

/**
 * The `size` subjects whose SHA-256 over the seed, a line feed and the subject is lowest, in that order; of a smaller population
 * all. Nobody who does not know the seed can tell which they will be, and everybody who does can draw them again.
 */
export const drawSample = (subjects: readonly string[], seed: string, size: number): Ranked[] =>
  subjects
    .map((subject) => ({ subject, hash: hex(seed + LINE_FEED + subject) }))
    .sort((one, other) => byBytes(one.hash, other.hash) || byBytes(one.subject, other.subject))
    .slice(0, size);
