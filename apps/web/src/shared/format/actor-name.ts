const ACCOUNT = /^account:/;
const TOKEN = /^token:(.{1,8}).*$/;

/** Who stands behind a source: the account's own name, a token by the beginning of its id, anything else as it is. */
export const actorName = (source: string): string => source.replace(ACCOUNT, '').replace(TOKEN, 'token:$1');

/** Whether the source is that account's. */
export const isActor = (source: string, account: string | undefined): boolean => account !== undefined && actorName(source) === account;
