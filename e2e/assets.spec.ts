import { expect, test } from './kaiji';

test('screens come compressed, cached for ever where their name says what they hold, and by any path that is no file', async ({ page, server }) => {
  const scripts: { url: string; encoding: string | undefined; caching: string | undefined }[] = [];
  page.on('response', (response) => {
    if (!response.url().endsWith('.js')) return;
    const headers = response.headers();
    scripts.push({ url: response.url(), encoding: headers['content-encoding'], caching: headers['cache-control'] });
  });
  await page.goto('/services/a.b/overview');
  await expect(page).toHaveURL(/sign-in/);
  await expect(page.getByRole('button', { name: 'サインイン' })).toBeVisible();
  expect(scripts.length).toBeGreaterThan(1);
  for (const script of scripts) expect(script.caching).toContain('immutable');
  const entry = scripts.find((script) => /\/assets\/index-/.test(script.url));
  expect(entry?.encoding).toMatch(/^(br|gzip)$/);
  for (const [path, status] of [
    ['/assets/nothing.js', 404],
    ['/api/v1/nothing', 404],
    ['/somewhere', 200],
  ] as const) {
    expect([path, (await fetch(`${server.url}${path}`)).status]).toEqual([path, status]);
  }
});
