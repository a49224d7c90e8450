import { drawnMap, EN, keepOffline, OPENING_PATH, openAlive, OTHER_VERSION, rowOf, UK } from './atlas';
import { expect, test } from './site';
import { exportPageMessages, lostMessages } from './site-sources';

test.use({ serviceWorkers: 'allow' });
// Without a network the browser may complain of what the offline copy then answers.
test.use({ mayFail: /./ });

test('once the reader has asked for it, the whole atlas works without a network', async ({ page, context }, {
  project
}) => {
  test.skip(project.name !== 'desktop', 'the offline copy does not depend on the size of the screen');
  // The offline copy is fetched when the page has been idle for some seconds: the test's clock gets there at once.
  await page.clock.install();
  await openAlive(page, OPENING_PATH);
  await page.clock.runFor(10_000);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));

  const keptPaths = () =>
    page.evaluate(async () => {
      const opened = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
      const requests = await Promise.all(opened.map((cache) => cache.keys()));
      return requests.flat().map(({ url }) => new URL(url).pathname);
    });

  await test.step('unasked, the page in use and the front page are kept', async () => {
    await expect.poll(keptPaths).toContain(`/${OPENING_PATH}__data.json`);
    expect((await keptPaths()).filter((path) => path.endsWith('/'))).toEqual([`/${OPENING_PATH}`, '/']);
  });

  await test.step('pages are kept, files for download are not', async () => {
    await keepOffline(page);
    const kept = await keptPaths();
    expect(kept).toContain('/data/');
    expect(kept.filter((path) => path.startsWith('/data/v1/'))).toEqual([]);
  });

  await context.setOffline(true);
  await page.goto('');
  await page.locator(`a[href$="/${OPENING_PATH}"]`).first().click();
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toHaveText(/28-point/u);
  await expect(drawnMap(page)).toHaveCount(1);
  await expect(page.locator('#svelte-announcer')).toHaveCount(1);

  await test.step('another version, another date', async () => {
    await page.locator(`nav a[href*="/plans/${OTHER_VERSION}/"]`).click();
    await expect(title).not.toHaveText(/28-point/u);
    await page.getByRole('combobox', { name: EN.lineDate }).selectOption('2026-05-18');
    await expect(drawnMap(page).locator('.label.line')).toHaveText(EN.map.lineOfContactOn('18 May 2026'));
    await expect(page.locator('#map').getByRole('alert')).toHaveCount(0);
  });

  await test.step('another language', async () => {
    await page.getByRole('link', { name: 'Українська' }).click();
    await expect(page.getByRole('heading', { name: UK.legend })).toBeVisible();
  });

  await test.step('a link from elsewhere', async () => {
    await page.goto(`uk/${OPENING_PATH}?date=2026-02-18&facet=forces`);
    await expect(page.getByRole('radio', { name: UK.facet.forces, exact: true })).toBeChecked();
    await expect(rowOf(page, 'Крим із Севастополем')).toHaveCount(1);
  });

  await test.step('addresses without their last slash, of a pair, or of no page', async () => {
    await page.goto('compare');
    await expect(page).toHaveURL(/\/compare\/$/u);
    await page.goto(`compare/us-28point-2025-11/${OTHER_VERSION}/`);
    await expect(page).toHaveURL(/\/compare\/\?versions=/u);
    await page.goto('no/such/page');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(lostMessages('en').lostTitle);
    await expect(page.locator('main')).toContainText(lostMessages('en').lostAddress('no/such/page'));
  });

  await test.step('an image, which a worker makes with fonts and a rasteriser of its own', async () => {
    await page.goto(`export/?version=${OTHER_VERSION}`);
    const texts = exportPageMessages('en');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: texts.download.primary, exact: true }).click()
    ]);
    expect(download.suggestedFilename()).toMatch(/\.png$/u);
  });
});
