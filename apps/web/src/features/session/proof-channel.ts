import type { OidcRefusalReason } from '@kaiji/contracts';

const NAME = 'kaiji-fresh-proof';

/** What the window that went to the provider tells the one that waits: nothing, or why it came to nothing. */
export type ProofOutcome = OidcRefusalReason | 'proved';

export const tellProof = (outcome: ProofOutcome): void => {
  const channel = new BroadcastChannel(NAME);
  channel.postMessage(outcome);
  channel.close();
};

/** Answers what stops the waiting. */
export const waitForProof = (heard: (outcome: ProofOutcome) => void): (() => void) => {
  const channel = new BroadcastChannel(NAME);
  channel.onmessage = (event: MessageEvent<ProofOutcome>) => heard(event.data);
  return () => channel.close();
};
