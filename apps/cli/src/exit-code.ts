export const EXIT = { done: 0, someRefused: 1, notDone: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
