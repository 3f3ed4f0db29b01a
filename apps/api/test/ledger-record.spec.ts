import { createHash } from 'node:crypto';
import { DataSource, type EntityManager } from 'typeorm';
import { Transaction } from '../src/platform/database';
import { type Artefact, Ledger } from '../src/platform/ledger';
import { apiClient } from './support/api-client';
import { SMALL_SERVICE } from './support/service-fixture';
import { startTestApp, type TestApp } from './support/test-app';

const artefact = (subject: string, more: Partial<Artefact> = {}): Artefact => ({ kind: 'test', subject, actor: 'account:tester', meta: {}, ...more });

describe('recording in the ledger', () => {
  let app: TestApp;
  let ledger: Ledger;
  let transaction: Transaction;
  const call = apiClient(() => app);

  beforeAll(async () => {
    app = await startTestApp();
    ledger = app.app.get(Ledger);
    transaction = app.app.get(Transaction);
    await call('PUT', '/services/ledgered', SMALL_SERVICE);
  });
  afterAll(() => app.stop());

  const rows = <T>(sql: string, parameters: unknown[] = []): Promise<T[]> => app.app.get(DataSource).query(sql, parameters);
  const record = (...artefacts: Artefact[]): Promise<void> => transaction.run(async (manager) => ledger.record(manager, artefacts));
  const subjects = async (): Promise<string[]> => (await rows<{ subject: string }>('SELECT subject FROM ledger_entry ORDER BY seq')).map((one) => one.subject);

  it('appends in order, without a gap, the exact bytes that the leaf is the hash of', async () => {
    await record(artefact('a/1', { service: 'ledgered' }), artefact('a/2', { refs: ['a/1'], observedFrom: '2026-03-01T00:00:00Z' }));
    const found = await rows<{ seq: string; body: Buffer; leaf_hash: Buffer }>(`SELECT seq, body, leaf_hash FROM ledger_entry WHERE subject LIKE 'a/%' ORDER BY seq`);
    expect(Number(found[1]?.seq)).toBe(Number(found[0]?.seq) + 1);
    for (const { seq, body, leaf_hash: leaf } of found) {
      expect(JSON.parse(body.toString())).toMatchObject({ seq: Number(seq), kind: 'test', actor: 'account:tester' });
      expect(leaf).toEqual(createHash('sha256').update('\0').update(body).digest());
    }
  });

  it('keeps nothing of a transaction that fails, and the next number follows', async () => {
    const before = await subjects();
    const failing = transaction.run(async (manager) => {
      ledger.record(manager, artefact('b/1'));
      await Promise.reject(new Error('planted'));
    });
    await expect(failing).rejects.toThrow('planted');
    await record(artefact('b/2'));
    expect(await subjects()).toEqual([...before, 'b/2']);
  });

  it('fails the transaction that it cannot be told of: a subject twice, an unknown reference, an unknown service', async () => {
    const before = await subjects();
    await expect(record(artefact('c/1'), artefact('c/1'))).rejects.toThrow(/c\/1 already/);
    await expect(record(artefact('b/2'))).rejects.toThrow(/b\/2 already/);
    await expect(record(artefact('c/2', { refs: ['c/none'] }))).rejects.toThrow(/no entry of c\/none/);
    await expect(record(artefact('c/3', { service: 'nobody' }))).rejects.toThrow(/nobody/);
    expect(await subjects()).toEqual(before);
  });

  it('cannot be forgotten by a transaction that would not flush it', async () => {
    const dataSource = app.app.get(DataSource);
    const loose = (manager: EntityManager): void => ledger.record(manager, artefact('d/1'));
    expect(() => loose(dataSource.manager)).toThrow();
    await expect(dataSource.transaction(async (manager) => loose(manager))).rejects.toThrow(/Transaction/);
  });

  it('numbers what many write at once without a gap', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, index) => record(artefact(`e/${index}`), artefact(`e/${index}/2`))));
    const [{ n, last }] = (await rows<{ n: string; last: string }>('SELECT count(*) AS n, max(seq) AS last FROM ledger_entry')) as [{ n: string; last: string }];
    expect(Number(n)).toBe(Number(last) + 1);
  });

  it('the database itself refuses a gap, a wrong hash and any change', async () => {
    const insert = `INSERT INTO ledger_entry (seq, kind, subject, body, leaf_hash, appended_at)
      SELECT (SELECT max(seq) FROM ledger_entry) + $1::int, 'test', 'forged', 'x', $2::bytea, now()`;
    const leaf = createHash('sha256').update('\0x').digest();
    await expect(rows(insert, [2, leaf])).rejects.toThrow(/no gaps/);
    await expect(rows(insert, [1, Buffer.alloc(32)])).rejects.toThrow(/check constraint/);
    await expect(rows(`UPDATE ledger_entry SET kind = 'x'`)).rejects.toThrow(/permission denied/);
  });
});
