import {
  areaTable,
  drawnMap,
  EN,
  LANGUAGES,
  legendOf,
  mapCaption,
  openAlive,
  OPENING_PATH,
  withoutWebgl
} from './atlas';
import { share } from '../data/share';
import { expect, test } from './site';
import { IN_EACH_RUN } from './turns';

for (const { path, code, messages } of share(LANGUAGES, 2, 1)) {
  test(`a print of /${path} is a sheet with map, legend, table and sources`, IN_EACH_RUN, async ({ page }) => {
    await page.goto(path + OPENING_PATH);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(drawnMap(page)).toHaveCount(1);
    await expect(legendOf(page, code)).toBeVisible();
    await expect(areaTable(page)).toBeVisible();
    await expect(mapCaption(page)).toContainText(messages.proposalNote);
    await expect(mapCaption(page)).toContainText('DeepStateMap');
    await expect(page.getByRole('heading', { name: messages.sources, exact: true })).toBeVisible();

    // The folds of points and distances are headings on paper.
    const controls = page.locator(
      'header, .bar, .views, .zoom, select, input, summary:not(.points summary, #borders summary), .notices button'
    );
    await expect(controls.filter({ visible: true })).toHaveCount(0);
  });
}

test('a print shows what the reader has chosen', async ({ page }) => {
  await withoutWebgl(page);
  await openAlive(page, `${OPENING_PATH}?date=2026-02-18&facet=forces&zone=crimea-with-sevastopol`);
  await expect(drawnMap(page).locator('.label.line')).toHaveText(EN.map.lineOfContactOn('18 February 2026'));
  await page.emulateMedia({ media: 'print' });
  await expect(drawnMap(page).locator('.label.line')).toHaveText(EN.map.lineOfContactOn('18 February 2026'));
  await expect(legendOf(page)).toContainText(EN.map.lineOfContactOn('18 February 2026'));
});

test('a print begins with name, address, day and credit, and is dark on white whatever the theme', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('theme', 'dark'));
  await page.emulateMedia({ colorScheme: 'dark' });
  await openAlive(page, OPENING_PATH);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const head = page.locator('p', { hasText: EN.siteName }).filter({ visible: true }).first();
  await expect(head).toContainText(page.url());
  await expect(head).toContainText(/printed \d+ \w+ \d{4}/u);
  // A page of A4 is 297 mm high, 277 of them within its margins.
  const creditMm = await mapCaption(page).evaluate((credit) => (credit.getBoundingClientRect().bottom * 25.4) / 96);
  expect(creditMm).toBeLessThan(190);
  const look = await page.evaluate(() => [
    getComputedStyle(document.body).color,
    getComputedStyle(document.documentElement).getPropertyValue('--map-sea')
  ]);
  await page.evaluate(() => delete document.documentElement.dataset['theme']);
  await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
  const onLight = await page.evaluate(() => [
    getComputedStyle(document.body).color,
    getComputedStyle(document.documentElement).getPropertyValue('--map-sea')
  ]);
  expect(look).toEqual(onLight);
});

test('an interactive map is drawn anew for paper', async ({ page }) => {
  await openAlive(page, OPENING_PATH);
  const map = page.locator('#map');
  await map.dispatchEvent('touchstart');
  await expect(map.locator('.explore.shown')).toBeVisible({ timeout: 60_000 });
  await expect(drawnMap(page)).toHaveCount(0);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(map.locator('.explore canvas')).toBeHidden();
  await expect(map.locator('.sheet .label.line').filter({ visible: true })).toHaveCount(1);
});
