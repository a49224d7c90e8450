import { areaTable, drawnMap, EN, LANGUAGES, legendOf, OPENING_PATH, openAlive, withoutWebgl } from './atlas';
import { expect, test } from './site';

for (const { path, code, messages } of LANGUAGES) {
  test(`a print of /${path} is a sheet with map, legend, table and sources`, async ({ page }) => {
    await page.goto(path + OPENING_PATH);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(drawnMap(page)).toHaveCount(1);
    await expect(legendOf(page, code)).toBeVisible();
    await expect(areaTable(page)).toBeVisible();
    await expect(page.getByText(messages.proposalNote)).toBeVisible();
    await expect(page.locator('figcaption')).toContainText('DeepStateMap');
    await expect(page.getByRole('heading', { name: messages.sources, exact: true })).toBeVisible();

    const controls = page.locator('header, .bar, .views, .zoom, select, input, summary, .notices button');
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
