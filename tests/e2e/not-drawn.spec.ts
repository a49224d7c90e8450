import { areaTable, drawnMap, EN, LANGUAGES, legendOf, openAlive, zonesOf } from './atlas';
import { expect, test } from './site';

const NOT_DRAWN = 'control-2022-02-23';
const LEFT_OPEN = 'geneva-19point-2025-11';

for (const { path, code, messages } of LANGUAGES) {
  test.describe(`without JavaScript, in ${code}`, () => {
    test.use({ javaScriptEnabled: false });

    test('a version without a line is told in words, and its map pretends nothing', async ({ page }) => {
      await page.goto(`${path}plans/${NOT_DRAWN}/`);
      await expect(page.locator('#map')).toContainText(messages.notDrawn);
      await expect(drawnMap(page).locator('.state-border')).toHaveCount(1);
      await expect(drawnMap(page).locator('.line-of-contact')).toHaveCount(0);
      await expect(drawnMap(page).locator('.label.line')).toHaveCount(0);
      await expect(zonesOf(page)).toHaveCount(0);
      await expect(areaTable(page)).toHaveCount(0);
      await expect(legendOf(page, code)).toHaveCount(0);
      const clauses = page.locator('article[id^="clause-"]');
      expect(await clauses.count()).toBeGreaterThan(4);
      for (const clause of await clauses.allTextContents()) expect(clause).not.toMatch(/\d\s(km|км)²/u);
      await expect(clauses.first()).toContainText(messages.held.russia);
    });
  });
}

test('the timeline marks what fixes nothing on the map, and what is not drawn', async ({ page }) => {
  await openAlive(page, `plans/${LEFT_OPEN}/`);
  await expect(page.locator('#text')).toContainText(EN.leftOpen);
  const picker = page.getByRole('navigation', { name: EN.versions });
  await expect(picker.locator(`a[href*="/plans/${LEFT_OPEN}/"]`)).toContainText(EN.leftOpen);
  await expect(picker.locator(`a[href*="/plans/${NOT_DRAWN}/"]`)).toContainText(EN.notDrawn);
});

test('the land of the version before is gone from one that is not drawn, and back afterwards', async ({ page }) => {
  await openAlive(page, 'plans/us-28point-2025-11/');
  const picker = page.getByRole('navigation', { name: EN.versions });
  await picker.locator(`a[href*="/plans/${NOT_DRAWN}/"]`).click();
  await expect(page.locator('#map')).toContainText(EN.notDrawn);
  await expect(zonesOf(page)).toHaveCount(0);
  await page.goBack();
  await expect(zonesOf(page).first()).toBeAttached();
  await expect(page.locator('#map')).not.toContainText(EN.notDrawn);
});

test('two variants of one document lead to each other', async ({ page }) => {
  await openAlive(page, 'plans/framework-20-option-a/');
  const variant = page.locator('#text p').filter({ hasText: EN.variant }).getByRole('link');
  await variant.click();
  await expect(page).toHaveURL(/\/plans\/framework-20-option-b\//u);
  await variant.click();
  await expect(page).toHaveURL(/\/plans\/framework-20-option-a\//u);
});

test('an open question is marked in the table, the legend, the list and the card', async ({ page }) => {
  await openAlive(page, 'plans/us-28point-2025-11/?zone=donetsk-held-by-ukraine');
  const mark = EN.dispute.label;
  await expect(page.getByRole('complementary')).toContainText(mark);
  await expect(areaTable(page).locator('tr.selected')).toContainText(mark);
  await expect(page.locator('#clause-donetsk-held-by-ukraine .meta')).toContainText(mark);
  await expect(legendOf(page)).toContainText(mark);
  await expect(page.locator('#clause-remainder')).not.toContainText(mark);
});
