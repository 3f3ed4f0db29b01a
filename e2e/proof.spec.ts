import type { APIRequestContext, Browser, Page } from '@playwright/test';
import type { Disclosure, FrozenFigureHead, LedgerStatus } from '@kaiji/contracts';
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from './kaiji';

const SERVICE = 'proof';
const WEEK = 'from=2026-03-01&to=2026-03-08';
const STEP_MS = 300_000;
const PASSWORD = 'password of a person in the journey';
const VERIFIER = path.join(__dirname, '../apps/cli/dist/kaiji-verify.mjs');
/** The service looks each minute whether a frozen figure would be another one. */
const LOOK_MS = 90_000;

const STOP = { from: Date.parse('2026-03-03T10:00:00+09:00'), to: Date.parse('2026-03-03T10:15:00+09:00') };
const LATE = { title: '利用者からの申告', impact: 'outage', cause: 'network', occurredAt: '2026-03-05T10:00:00+09:00', restoredAt: '2026-03-05T10:30:00+09:00' };

function* results(): Generator<string> {
  for (let atMs = Date.parse('2026-02-27T00:00:00Z'); atMs < Date.parse('2026-03-10T00:00:00Z'); atMs += STEP_MS) {
    const outcome = atMs >= STOP.from && atMs < STOP.to ? 'down' : 'up';
    yield JSON.stringify({ check: 'http', at: new Date(atMs).toISOString(), outcome, latencyMs: 120 });
  }
}

async function good(api: APIRequestContext, method: 'put' | 'post', url: string, data: unknown, headers?: Record<string, string>): Promise<unknown> {
  const answer = await api[method](`/api/v1${url}`, { data: data as string, headers });
  expect([200, 201], `${url}: ${await answer.text()}`).toContain(answer.status());
  return answer.json();
}

async function loadWeek(api: APIRequestContext): Promise<void> {
  const checks = [{ key: 'http', name: 'HTTP応答', intervalSeconds: 300 }];
  await good(api, 'put', `/services/${SERVICE}`, { name: '勤怠クラウド', components: [{ key: 'web', name: 'Webアプリケーション', layer: 'application', checks }] });
  await good(api, 'post', `/services/${SERVICE}/probe-results`, [...results()].join('\n'), { 'content-type': 'application/x-ndjson' });
  const stop = { title: '応答不能', impact: 'outage', cause: 'hardware', occurredAt: '2026-03-03T10:00:00+09:00', detectedAt: '2026-03-03T10:01:00+09:00', restoredAt: '2026-03-03T10:15:00+09:00' };
  for (const [id, from] of [['stop-1', '2026-03-03'], ['none-1', '2026-03-04'], ['none-2', '2026-03-06']] as const) {
    const times = id === 'stop-1' ? stop : { ...stop, impact: 'none', occurredAt: `${from}T09:00:00+09:00`, detectedAt: `${from}T09:01:00+09:00`, restoredAt: `${from}T09:10:00+09:00` };
    await good(api, 'put', `/services/${SERVICE}/incidents/${id}`, times);
  }
}

/** A person with a browser of their own. */
async function person(api: APIRequestContext, browser: Browser, url: string, account: string, role: string): Promise<Page> {
  await good(api, 'post', '/accounts', { account, name: account, roles: [role], password: PASSWORD });
  const context = await browser.newContext({ baseURL: url, locale: 'ja-JP', timezoneId: 'Asia/Tokyo', viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto('/sign-in');
  await page.getByLabel('アカウント').fill(account);
  await page.getByRole('textbox', { name: 'パスワード' }).fill(PASSWORD);
  await page.getByRole('button', { name: 'サインイン' }).click();
  await expect(page).not.toHaveURL(/sign-in/);
  return page;
}

const uptimeOf = async (api: APIRequestContext): Promise<FrozenFigureHead | undefined> => {
  const { items } = (await (await api.get(`/api/v1/services/${SERVICE}/frozen-figures`)).json()) as { items: FrozenFigureHead[] };
  return items.find((one) => one.figure === 'uptime' && one.supersededBy === undefined);
};

test('from a frozen figure over late evidence and a finding to a verified package', async ({ api, browser, server }, testInfo) => {
  test.setTimeout(300_000);
  await loadWeek(api);
  const officer = await person(api, browser, server.url, 'officer', 'officer');
  const approver = await person(api, browser, server.url, 'approver', 'approver');
  const figure = `/services/${SERVICE}/figures/uptime?${WEEK}`;

  await test.step('the officer freezes the figures of the week', async () => {
    await officer.goto(figure);
    await expect(officer.getByText('99.851', { exact: false }).first()).toBeVisible();
    await officer.getByRole('button', { name: /まとめて確定する/ }).click();
    await officer.getByRole('dialog').getByRole('button', { name: '確定する' }).click();
    await expect(officer.getByText('承認者の承認を待っています。').first()).toBeVisible({ timeout: 60_000 });
    expect((await uptimeOf(api))?.value).toMatchObject({ percent: '99.851' });
  });

  await test.step('the approver approves the uptime', async () => {
    await approver.goto(figure);
    await approver.getByRole('button', { name: '承認する', exact: true }).click();
    await approver.getByRole('dialog').getByRole('button', { name: '承認する' }).click();
    await expect.poll(async () => (await uptimeOf(api))?.state).toBe('approved');
  });

  await test.step('late evidence shows what it would change, and the frozen figure stays', async () => {
    await good(api, 'put', `/services/${SERVICE}/incidents/late-1`, LATE);
    await expect.poll(async () => (await uptimeOf(api))?.drift?.differences.find((one) => one.path === 'value.percent'), { timeout: LOOK_MS }).toMatchObject({ before: '99.851', after: '99.553' });
    await officer.goto(figure);
    await expect(officer.getByText(/確定後に届いた記録により値が変わります.*99\.851.*99\.553/s).first()).toBeVisible();
  });

  await test.step('the officer restates with a reason', async () => {
    await officer.getByRole('button', { name: '訂正する', exact: true }).click();
    await officer.getByRole('dialog').getByLabel('訂正の理由').fill('利用者からの申告により停止を追加');
    await officer.getByRole('dialog').getByRole('button', { name: '訂正する' }).click();
    await expect.poll(async () => (await uptimeOf(api))?.revision, { timeout: 60_000 }).toBe(2);
    expect(await uptimeOf(api)).toMatchObject({ state: 'frozen', drift: null, value: { percent: '99.553' } });
  });

  const { id } = (await good(api, 'post', `/services/${SERVICE}/disclosures`, { date: '2026-03-07', from: '2026-03-01', to: '2026-03-08' })) as Disclosure;
  const auditor = await person(api, browser, server.url, 'auditor', 'auditor');

  await test.step('an auditor sees nothing until invited', async () => {
    expect((await auditor.request.get(`/api/v1/services/${SERVICE}/figures?${WEEK}`)).status()).toBe(404);
    await good(api, 'post', '/audit/grants', { account: 'auditor', firm: '𠮷野監査法人', services: [SERVICE], from: '2026-01-01', to: '2027-01-01', endsOn: '2099-12-31' });
    await auditor.goto('/audit');
    await expect(auditor.getByRole('heading', { name: '監査ホーム' })).toBeVisible();
    await expect(auditor.getByText('𠮷野監査法人').first()).toBeVisible();
    await auditor.getByRole('button', { name: 'この時点を確認済みにする' }).click();
    await expect(auditor.getByText(/時点を確認済みにしました/).first()).toBeVisible();
  });

  await test.step('the auditor counts the population first and draws a sample by a number of their own', async () => {
    await auditor.goto(`/services/${SERVICE}/audit/samples?${WEEK}`);
    await auditor.getByRole('button', { name: '母集団を数える' }).click();
    await auditor.getByLabel('抽出する件数').fill('2');
    await auditor.getByLabel('監査人の番号').fill('dice-6152');
    await auditor.getByRole('button', { name: 'サンプルを抽出する' }).click();
    await expect(auditor.getByText(/2件を抽出しました/).first()).toBeVisible();
    await expect(auditor.getByText('dice-6152').first()).toBeVisible();
  });

  const finding = await test.step('a finding is raised on an item, answered and closed', async () => {
    await auditor.goto(`/services/${SERVICE}/disclosures/${id}/audit`);
    await auditor.getByRole('link', { name: /^39-1/ }).first().click();
    await auditor.getByRole('button', { name: '指摘する' }).first().click();
    await auditor.getByRole('dialog').getByLabel('指摘の内容').fill('訂正の経緯が分かる資料を示してください。');
    await auditor.getByRole('dialog').getByRole('button', { name: '指摘を登録する' }).click();
    await expect(auditor.getByText('指摘を登録しました').first()).toBeVisible();
    const { items } = (await (await api.get(`/api/v1/services/${SERVICE}/audit/findings`)).json()) as { items: { id: string; state: string }[] };
    const one = items[0];
    if (one === undefined) throw new Error('no finding');
    const page = `/services/${SERVICE}/audit/findings/${one.id}`;
    await officer.goto(page);
    await officer.getByLabel('本文').fill('台帳の訂正の記載と、利用者からの申告の記録を参照してください。');
    await officer.getByRole('button', { name: '回答して再確認を依頼する' }).click();
    await expect(officer.getByText('再確認を依頼しました').first()).toBeVisible();
    await expect(officer.getByRole('button', { name: '完了にする' })).toHaveCount(0);
    await auditor.goto(page);
    await auditor.getByLabel('本文', { exact: true }).fill('確認しました。');
    await auditor.getByRole('button', { name: '完了にする' }).click();
    await expect(auditor.getByText('完了にしました').first()).toBeVisible();
    return one.id;
  });
  expect(((await (await api.get(`/api/v1/services/${SERVICE}/audit/findings/${finding}`)).json()) as { state: string }).state).toBe('closed');

  await test.step('the package that the auditor downloads verifies without the server', async () => {
    await auditor.goto('/audit');
    const [download] = await Promise.all([auditor.waitForEvent('download'), auditor.getByRole('button', { name: /根拠パッケージを取得する/ }).first().click()]);
    const file = testInfo.outputPath('evidence.zip');
    await download.saveAs(file);
    const { key } = (await (await api.get('/api/v1/ledger')).json()) as LedgerStatus;
    const { stdout } = await promisify(execFile)(process.execPath, [VERIFIER, file, '--key', key.verifierKey, '--json'], { maxBuffer: 1 << 26 });
    const report = JSON.parse(stdout) as { outcome: string; checks: { name: string; outcome: string }[] };
    expect(report.outcome).toBe('match');
    const outcomes = Object.fromEntries(report.checks.map((one) => [one.name, one.outcome]));
    expect(outcomes).toMatchObject({ figures: 'match', approvals: 'match', restatements: 'match', form: 'match', recompute: 'match' });
  });

  await test.step('what the auditor saw and took is on record', async () => {
    await auditor.goto('/audit/views');
    await expect(auditor.getByText('取得').first()).toBeVisible();
    const { items } = (await (await api.get('/api/v1/audit/views?account=auditor')).json()) as { items: unknown[] };
    expect(items.length).toBeGreaterThan(5);
  });
});
