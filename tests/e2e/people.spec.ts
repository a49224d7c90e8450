import { EN, expectAddress, legendOf, openAlive, OPENING_PATH, UK, withoutWebgl } from './atlas';
import { expect, test } from './site';
import { IN_EACH_RUN } from './turns';

test.beforeEach(({ page }) => withoutWebgl(page));

test(
  'the section on people stands in the document, with its map and the count since',
  IN_EACH_RUN,
  async ({ page }) => {
    await openAlive(page, OPENING_PATH);
    const section = page.locator('#people');
    await expect(section).toContainText(
      /Under point 21d .*about 746\s000 people lived before the full-scale invasion/u
    );
    await expect(section).toContainText('190\u202f000 people were still in the Ukrainian-held part of Donetsk Oblast');
    await expect(section.getByRole('img', { name: /^Where people lived/u })).toBeVisible();
  }
);

test('figures are of people where the reader chooses so, and the address says it', async ({ page }) => {
  await openAlive(page, OPENING_PATH);
  await page.getByRole('group', { name: EN.measureLabel }).getByText(EN.measure.people, { exact: true }).click();
  await expectAddress(page, '?measure=people');
  await expect(legendOf(page)).toContainText('746\u202f000 people');
  await openAlive(page, `uk/${OPENING_PATH}?measure=people`);
  await expect(page.locator('#areas')).toContainText(UK.people('746\u202f000'));
});

test('another line of contact has its own section', async ({ page }) => {
  await openAlive(page, `${OPENING_PATH}?date=2026-08-22`);
  await expect(page.locator('#people')).toContainText(/about 600\s000 people lived/u);
});

test('comparisons set the maps of people of their versions beside each other', async ({ page }) => {
  for (const [path, maps] of [
    ['uk/compare/us-28point-2025-11/e3-counter-2025-11/?date=2026-08-22', 2],
    ['compare/?versions=us-28point-2025-11,geneva-19point-2025-11,framework-20-option-b', 3]
  ] as const) {
    await openAlive(page, path);
    const fold = page.locator('details#people');
    await fold.locator('summary').click();
    await expect(fold.getByRole('figure').getByRole('img')).toHaveCount(maps);
    await expect(fold.getByRole('listitem').first()).toBeVisible();
  }
});
