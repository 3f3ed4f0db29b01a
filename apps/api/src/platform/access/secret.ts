import { createHash, randomBytes } from 'node:crypto';

const SECRET_BYTES = 32;

/** 256 random bits as text. */
export const newSecret = (): string => randomBytes(SECRET_BYTES).toString('base64url');

/** What is kept of a secret. It has 256 bits, so a plain hash cannot be guessed back. */
export const sha256Of = (secret: string): Buffer => createHash('sha256').update(secret, 'utf8').digest();
