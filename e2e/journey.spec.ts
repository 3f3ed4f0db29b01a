import AxeBuilder from '@axe-core/playwright';
import type { Disclosure, FiguresResponse, UptimeFigure } from '@kaiji/contracts';
import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { expect, test } from './kaiji';
import { loadReferenceYear } from './reference-year';

const SERVICE = 'journey';
const YEAR = 'from=2018-11-01&to=2019-11-01';

test('from sign-in over the overview to the exported form', async ({ api, page, server }) => {
  test.setTimeout(180_000);
  await loadReferenceYear(api, SERVICE);
  const figures = (await (await api.get(`/api/v1/services/${SERVICE}/figures?${YEAR}`)).json()) as FiguresResponse;
  const uptime = figures.items.find((one): one is UptimeFigure => one.figure === 'uptime');
  // 45 minutes of 525,600 less two hours of planned maintenance: 1 − 2700 ÷ 31,528,800.
  expect(uptime).toMatchObject({ downMs: 2_700_000, agreedMs: 31_528_800_000, value: { percent: '99.991' } });

  await test.step('nobody gets in without signing in', async () => {
    await page.goto(`/services/${SERVICE}/overview?${YEAR}`);
    await expect(page).toHaveURL(/sign-in/);
    await page.getByLabel('アカウント').fill('admin');
    await page.getByRole('textbox', { name: 'パスワード' }).fill('not the password');
    await page.getByRole('button', { name: 'サインイン' }).click();
    await expect(page.getByRole('alert')).toBeVisible();
    await page.getByRole('textbox', { name: 'パスワード' }).fill(server.password);
    await page.getByRole('button', { name: 'サインイン' }).click();
  });

  await test.step('the overview shows what the API computed', async () => {
    await expect(page.getByRole('heading', { level: 1 })).toContainText('請求クラウド');
    await expect(page.getByText('99.991', { exact: false }).first()).toBeVisible();
    await expect(page.getByText('45分', { exact: false }).first()).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze();
    expect(violations.map((one) => [one.id, one.nodes.map((node) => node.target)])).toEqual([]);
  });

  await test.step('a disclosure is drafted for the year', async () => {
    await page.getByRole('navigation').getByRole('link', { name: '開示書' }).click();
    await page.getByRole('button', { name: '開示書を作成する' }).first().click();
    await page.getByRole('dialog').getByLabel('開示情報の日付').fill('2019-11-01');
    await page.getByRole('dialog').getByRole('button', { name: '作成する' }).click();
    await expect(page).toHaveURL(/disclosures\/[0-9a-f-]{36}/);
    await expect(page.getByLabel(/^39-1 .*の記入内容$/)).toHaveValue('99.991%(2018年11月1日～2019年10月31日)');
    await expect(page.getByLabel(/^39-2 .*の記入内容$/)).toHaveValue('パターン6 対策参照値95%以上');
    await expect(page.getByLabel(/^39-3 .*の記入内容$/)).toHaveValue(/計3件.*ハードウェア障害 2件.*ソフトウェア障害 0件.*ネットワーク障害 1件.*その他 0件/s);
    await expect(page.getByLabel(/^45-1 .*の記入内容$/)).toHaveValue('毎日');
  });

  const id = /disclosures\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';
  await test.step('an answer is typed and kept', async () => {
    const name = page.getByRole('textbox', { name: '2 事業者名 の記入内容', exact: true });
    await name.fill('株式会社𠮷野クラウド');
    await name.blur();
    await expect(page.getByText(/^保存済み/).first()).toBeVisible();
    await page.reload();
    await expect(page.getByRole('textbox', { name: '2 事業者名 の記入内容', exact: true })).toHaveValue('株式会社𠮷野クラウド');
    const disclosure = (await (await api.get(`/api/v1/services/${SERVICE}/disclosures/${id}`)).json()) as Disclosure;
    expect(disclosure.answers).toHaveLength(137);
    expect(disclosure.answers.find((one) => one.field === '2')).toMatchObject({ source: 'typed', updatedBy: 'account:admin' });
    expect(disclosure.answers.find((one) => one.field === '39-1')).toMatchObject({ source: 'figure', figure: { evidenceHash: uptime?.evidence.hash } });
  });

  await test.step('the form is exported with the answers in place', async () => {
    await page.getByRole('button', { name: '出力' }).click();
    const downloading = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: '様式(XLSX)' }).click();
    const file = await (await downloading).path();
    const parts = unzipSync(readFileSync(file));
    const text = Object.entries(parts)
      .filter(([name]) => name.startsWith('xl/') && name.endsWith('.xml'))
      .map(([, bytes]) => strFromU8(bytes))
      .join('\n');
    for (const answer of ['99.991%(2018年11月1日～2019年10月31日)', 'パターン6 対策参照値95%以上', '株式会社𠮷野クラウド']) expect(text).toContain(answer);
  });
});
