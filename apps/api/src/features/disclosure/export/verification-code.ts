import type { DisclosureState } from '@kaiji/contracts';

/** How far the ledger had come before an export. */
export interface LedgerPoint {
  readonly size: number;
  readonly root: Buffer;
}

const STATES: readonly DisclosureState[] = ['approved', 'filed', 'restated'];

/** Whether exports of a disclosure in that state carry the code: a draft's stay the same bytes whatever the ledger takes in. */
export const carriesCode = (state: DisclosureState): boolean => STATES.includes(state);

/** The first 64 bits of the root as they are read aloud: `7F3A-09BC-…`. */
export const verificationCode = (root: Buffer): string => (root.toString('hex').slice(0, 16).toUpperCase().match(/.{4}/g) ?? []).join('-');

/** What a page's foot says of the ledger: `台帳 1234件 検証コード 7F3A-…`. */
export const verificationText = ({ size, root }: LedgerPoint): string => `台帳 ${size}件 検証コード ${verificationCode(root)}`;
