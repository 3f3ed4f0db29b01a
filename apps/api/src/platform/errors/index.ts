export * from './issue-wording';
export * from './kaiji-error';
export * from './language';
export * from './messages';
export * from './problem.filter';
export * from './refuse-bad-path';
export * from './zod-pipe';
