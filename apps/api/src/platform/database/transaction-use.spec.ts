import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const SOURCE = path.resolve(__dirname, '../..');
const HOME = path.join('platform', 'database') + path.sep;

describe('transactions', () => {
  it('are opened by Transaction alone: what is recorded in another would never reach the ledger', () => {
    const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts') && !name.startsWith(HOME));
    const opening = files.filter((name) => /\b(?:dataSource|manager|runner)\.(?:transaction|startTransaction)\(/.test(readFileSync(path.join(SOURCE, name), 'utf8')));
    expect(files.length).toBeGreaterThan(100);
    expect(opening).toEqual([]);
  });
});
