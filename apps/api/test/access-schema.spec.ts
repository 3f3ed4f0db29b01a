import { DataSource } from 'typeorm';
import { startTestApp } from './support/test-app';

describe('the schema', () => {
  it('that the migrations make is the one that the entities describe', async () => {
    const app = await startTestApp();
    const { upQueries } = await app.app.get(DataSource).driver.createSchemaBuilder().log();
    await app.stop();
    expect(upQueries.map((one) => one.query)).toEqual([]);
  });
});
