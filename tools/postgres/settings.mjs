/** PostgreSQL's settings, given at every start, so that a new version of Kaiji can change them for an old data folder. */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  max_connections: '60',
  shared_buffers: '256MB',
  max_wal_size: '2GB',
  checkpoint_timeout: '15min',
  checkpoint_completion_target: '0.9',
  wal_compression: 'on',
  synchronous_commit: 'on',
};

/** For tests only: what is lost in a crash does not matter. */
const WITHOUT_FSYNC = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/**
 * @param {{port: number, fsync: boolean}} options
 * @returns {string[]} arguments of `postgres`
 */
export function settingArguments({ port, fsync }) {
  const settings = { ...SETTINGS, ...(fsync ? {} : WITHOUT_FSYNC), port: String(port) };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}
