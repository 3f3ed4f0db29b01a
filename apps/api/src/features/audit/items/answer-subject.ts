/** What the ledger calls a revision of an answer. The first is what the figures proposed when the disclosure was made. */
export const answerSubject = (disclosure: string, field: string, revision: number): string =>
  revision === 0 ? `disclosure/${disclosure}/created` : `disclosure/${disclosure}/answer/${field}/${revision}`;
