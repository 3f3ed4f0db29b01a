/**
 * What each figure consists of. The same shapes cross the wire, there with RFC 3339 strings: here every instant is an
 * integer of epoch milliseconds, every duration an integer `…Ms`. `null` means "not known", never 0 and never 100.
 */
export * from './note';
export * from './uptime';
export * from './incidents';
export * from './patches';
export * from './backups';
export * from './monitoring';
export * from './maintenance';
export * from './support';
export * from './all-figures';
export * from './series';
export * from './derivation';
