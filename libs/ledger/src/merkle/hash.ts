import { createHash } from 'node:crypto';
import { sha256 } from '../sha256';

/** Bytes of every hash in the tree. */
export const HASH_BYTES = 32;

const LEAF_PREFIX = Uint8Array.of(0);
const NODE_PREFIX = Uint8Array.of(1);

/** Hash of a leaf: SHA-256(0x00 ‖ body). Source: RFC 6962 section 2.1. */
export const leafHash = (body: Uint8Array): Buffer => createHash('sha256').update(LEAF_PREFIX).update(body).digest();

/** Hash of an inner node: SHA-256(0x01 ‖ left ‖ right). Source: RFC 6962 section 2.1. */
export const nodeHash = (left: Uint8Array, right: Uint8Array): Buffer => createHash('sha256').update(NODE_PREFIX).update(left).update(right).digest();

/** Root of the tree without leaves: SHA-256 of nothing. */
export const emptyRoot = (): Buffer => sha256('');
