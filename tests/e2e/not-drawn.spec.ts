import { areaTable, drawnMap, EN, LANGUAGES, legendOf, mapCaption, openAlive, zonesOf } from './atlas';
import { expect, test } from './site';

const SITUATION = 'control-2022-02-23';
const LEFT_OPEN = 'geneva-19point-2025-11';

for (const { path, code, messages } of LANGUAGES) {
  test.describe(`without JavaScript, in ${code}`, () => {
    test.use({ javaScriptEnabled: false });

    test('who held what on one day is drawn on the line of that day, in words of what was', async ({ page }) => {
      await page.goto(`${path}plans/${SITUATION}/`);
      await expect(drawnMap(page).locator('.line-of-contact').first()).toBeAttached();
      await expect(zonesOf(page).first()).toBeAttached();
      await expect(areaTable(page)).toHaveCount(1);
      await expect(legendOf(page, code)).toContainText(messages.held.russia);
      await expect(mapCaption(page)).not.toContainText('DeepStateMap');
      await expect(mapCaption(page)).toContainText('ODbL');
    });
  });
}

test('the timeline marks what fixes nothing on the map', async ({ page }) => {
  await openAlive(page, `plans/${LEFT_OPEN}/`);
  await expect(page.locator('#text')).toContainText(EN.leftOpen);
  const picker = page.getByRole('navigation', { name: EN.versions });
  await expect(picker.locator(`a[href*="/plans/${LEFT_OPEN}/"]`)).toContainText(EN.leftOpen);
});

test('two variants of one document lead to each other', async ({ page }) => {
  await openAlive(page, 'plans/framework-20-option-a/');
  const variant = page.locator('#text p').filter({ hasText: EN.variant }).getByRole('link');
  await variant.click();
  await expect(page).toHaveURL(/\/plans\/framework-20-option-b\//u);
  // The address is there before the page.
  await expect(variant).toHaveAttribute('href', /framework-20-option-a/u);
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
