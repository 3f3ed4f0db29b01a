import type { OidcRefusalReason } from '@kaiji/contracts';

/** A sign-in at the provider that came to nothing. The browser is sent to a page that says why. */
export class OidcRefusal extends Error {
  constructor(readonly reason: OidcRefusalReason) {
    super(`Sign-in at the provider refused: ${reason}`);
  }
}
