import type { LedgerEntry, LedgerEntryHead } from '@kaiji/contracts';
import { readPdf } from '../src/features/disclosure/export/testing/read-pdf';
import { readSheet } from '../src/features/disclosure/export/testing/read-sheet';
import { verificationText } from '../src/features/disclosure/export/verification-code';
import { apiClient } from './support/api-client';
import { disclosurePeople, type DisclosurePeople } from './support/disclosure-people';
import { SMALL_SERVICE } from './support/service-fixture';
import { startTestApp, type TestApp } from './support/test-app';

interface Named {
  size: number;
  root: string;
}

describe('the verification code of an export', () => {
  let app: TestApp;
  let people: DisclosurePeople;
  let base: string;
  const call = apiClient(() => app);
  const download = async (format: string): Promise<Buffer> => {
    const response = await fetch(`${app.url}/api/v1${base}/export.${format}`, { headers: { authorization: `Bearer ${app.token}` } });
    expect(response.status).toBe(200);
    return Buffer.from(await response.arrayBuffer());
  };
  /** What the ledger's entry of the last export says was there before it. */
  const namedByEntry = async (): Promise<Named> => {
    const { items } = (await call('GET', '/ledger/entries?kind=disclosure.export')).body as unknown as { items: LedgerEntryHead[] };
    const last = items.reduce((left, right) => (left.seq > right.seq ? left : right));
    const { entry } = (await call('GET', `/ledger/entries/${last.seq}`)).body as unknown as LedgerEntry;
    return (entry as unknown as { meta: { checkpoint: Named } }).meta.checkpoint;
  };
  const textOf = ({ size, root }: Named): string => verificationText({ size, root: Buffer.from(root, 'base64') });

  beforeAll(async () => {
    app = await startTestApp();
    people = await disclosurePeople(app);
    await call('PUT', '/services/order', SMALL_SERVICE);
    const { body } = await people.officer('POST', '/services/order/disclosures', { date: '2026-03-01', from: '2026-03-01', to: '2026-03-02' });
    base = `/services/order/disclosures/${String(body['id'])}`;
  }, 30_000);
  afterAll(() => app.stop());

  it('is not on a draft: its bytes stay while the ledger goes on', async () => {
    const [xlsx, html] = [await download('xlsx'), await download('html')];
    expect(readSheet(xlsx).xml).not.toContain('検証コード');
    await call('PUT', '/services/other', SMALL_SERVICE);
    expect([await download('xlsx'), await download('html')]).toEqual([xlsx, html]);
  });

  it('is on what was approved: the root of the checkpoint before the export', async () => {
    await people.officer('POST', `${base}/submit`);
    await people.approver('POST', `${base}/approve`);
    const first = await download('xlsx');
    const before = await namedByEntry();
    expect(readSheet(first).xml).toContain(textOf(before));
    const checkpoints = (await call('GET', '/ledger/checkpoints')).body['items'] as { size: number; root: string }[];
    expect(checkpoints.find((one) => one.size === before.size)?.root).toBe(before.root);

    // The export itself is an entry: the next one is of another state of the ledger.
    const second = await download('xlsx');
    expect(second).not.toEqual(first);
    expect(textOf(await namedByEntry())).not.toBe(textOf(before));
  });

  it('is at the foot of the page to publish, and leaves the PDF its pages', async () => {
    const pdf = await download('pdf');
    expect(readPdf(pdf).pages).toBe(8);
    const html = (await download('html')).toString('utf8');
    expect(html).toContain(`${textOf(await namedByEntry())}</footer>`);
  });
});
