import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

export interface TestDatabase {
  readonly url: string;
  drop: () => Promise<void>;
}

const serverUrl = (): string => {
  const url = process.env['KAIJI_TEST_DATABASE_URL'];
  if (url === undefined) throw new Error('KAIJI_TEST_DATABASE_URL is missing: run by the Jest project "integration"');
  return url;
};

async function onServer(statement: string): Promise<void> {
  const client = new Client({ connectionString: serverUrl() });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** An empty database, for one test file alone. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const name = `kaiji_test_${randomBytes(6).toString('hex')}`;
  await onServer(`CREATE DATABASE ${name}`);
  const url = new URL(serverUrl());
  url.pathname = `/${name}`;
  return { url: url.toString(), drop: () => onServer(`DROP DATABASE ${name} WITH (FORCE)`) };
}
