/** How a person proves again who they are. */
export type ProofWay = 'password' | 'oidc';

type Asker = (way: ProofWay) => Promise<boolean>;

let asker: Asker | undefined;
let asking: Promise<boolean> | undefined;

/** What asks the person on the screen. Answers what takes it away again. */
export const askWith = (next: Asker): (() => void) => {
  asker = next;
  return () => {
    if (asker === next) asker = undefined;
  };
};

/** Whether the person has proved again who they are; asked once, however many requests wait for it. */
export const freshProof = (way: ProofWay): Promise<boolean> => {
  asking ??= (asker?.(way) ?? Promise.resolve(false)).finally(() => {
    asking = undefined;
  });
  return asking;
};
