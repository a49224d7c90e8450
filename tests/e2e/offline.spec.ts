import { drawnMap, EN, keepOffline, OPENING_PATH, openAlive, OTHER_VERSION, rowOf, UK } from './atlas';
import { expect, test } from './site';
import { draftMessages, exportPageMessages, lostMessages, openLineMessages, redlineMessages } from './site-sources';

// The whole atlas is fetched for it.
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
    const keptPages = async () => (await keptPaths()).filter((path) => path.endsWith('/'));
    await expect.poll(keptPages).toEqual([`/${OPENING_PATH}`, '/']);
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

  await test.step('a draft of the reader’s own', async () => {
    await page.goto('draft/?from=us-28point-2025-11');
    await page.getByLabel(draftMessages('en').name).fill('Mine');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Mine');
    await expect(page).toHaveURL(/#draft=1\./u);
  });

  await test.step('a line of the reader’s own', async () => {
    const texts = openLineMessages('en');
    await page.goto(`plans/${OTHER_VERSION}/`);
    const line = await page.evaluateHandle(() => {
      const coordinates = [
        [
          [38.3, 50.3],
          [37.6, 49.7],
          [37.7, 48.4],
          [36.4, 47.8],
          [34.6, 47.5],
          [31.7, 46.6],
          [31.2, 43.8],
          [41, 43.8],
          [41, 50.3],
          [38.3, 50.3]
        ]
      ];
      const feature = { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates } };
      const transfer = new DataTransfer();
      transfer.items.add(new File([JSON.stringify({ type: 'FeatureCollection', features: [feature] })], 'map.geojson'));
      return transfer;
    });
    const dialog = page.getByRole('dialog');
    await expect(async () => {
      await page.dispatchEvent('body', 'drop', { dataTransfer: line });
      await expect(dialog).toBeVisible({ timeout: 5000 });
    }).toPass();
    await dialog.getByLabel(texts.name, { exact: true }).fill('Offline');
    await dialog.getByLabel(texts.date).fill('2026-11-29');
    await dialog.getByLabel(texts.credit).fill('Maria Koval');
    await dialog.getByRole('button', { name: texts.draw }).click();
    await expect(page).toHaveURL(/\?line=[a-z0-9]{8}$/u);
    await expect(drawnMap(page)).toContainText('Offline');
  });

  await test.step('an embedded map, as the page of its version', async () => {
    await page.goto('embed/us-28point-2025-11/?date=2025-11-20');
    await expect(page).toHaveURL(/\/plans\/us-28point-2025-11\/\?date=2025-11-20$/u);
  });

  await test.step('a redline with its Word file', async () => {
    await page.goto(`redline/?versions=us-28point-2025-11,${OTHER_VERSION}`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: redlineMessages('en').word, exact: true }).click()
    ]);
    expect(download.suggestedFilename()).toMatch(/\.docx$/u);
  });

  await test.step('an image, which a worker makes with fonts and a rasteriser of its own', async () => {
    await page.goto(`export/?version=${OTHER_VERSION}`);
    const texts = exportPageMessages('en');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: texts.download.primary, exact: true }).click()
    ]);
    expect(download.suggestedFilename()).toMatch(/\.png$/u);
    const [whole] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'HTML, one file', exact: true }).click()
    ]);
    expect(whole.suggestedFilename()).toMatch(/\.html$/u);
  });

  await test.step('a frozen release, of which nothing newer may stand in the place', async () => {
    await expect(page.goto('v/0.0.1/embed/us-28point-2025-11/')).rejects.toThrow(/ERR_/u);
  });
});
