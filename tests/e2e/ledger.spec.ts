import { ASSET_KIND_IDS } from '../../src/lib/assets/asset-kinds';
import { expect, test } from './site';

/** Pages of a file as Chromium writes it. */
const pagesOf = (file: Buffer) => file.toString('latin1').match(/\/Type\s*\/Page(?!s)/gu)?.length;

// The longest in each language: texts about all of the east, and one that leaves all of it open.
for (const path of ['plans/us-28point-2025-11', 'plans/ru-memorandum-2025-06', 'plans/eu-ua-counter-2025-08']) {
  for (const language of ['', 'uk/']) {
    test(`/${language}${path}/ledger/ prints on one sheet`, async ({ page }) => {
      await page.goto(`${language}${path}/ledger/`);
      const margin = { top: '10mm', bottom: '10mm', left: '10mm', right: '10mm' };
      expect(pagesOf(await page.pdf({ format: 'A4', margin }))).toBe(1);
    });
  }
}

test('a ledger is complete without a script', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto('plans/us-28point-2025-11/ledger/');
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  await expect(page.getByText('Held by Ukraine on that day, would be held by neither side’s forces')).toBeVisible();
  await expect(page.getByRole('row', { name: /point 21d/u })).toContainText('Ukraine would withdraw');
  await page.close();
});

test('the page of a pair lists what would be in other hands when it is asked to', async ({ page }) => {
  await page.goto('compare/us-28point-2025-11/e3-counter-2025-11/');
  await page.getByRole('button', { name: 'List towns, people and assets' }).click();
  await expect(page.locator('#ledger')).toContainText('By the first text held by neither side’s forces');
  await expect(page.locator('#ledger')).toContainText('Kramatorsk');
});

test('an address draws assets of its kinds, and says which kinds there are not', async ({ page }) => {
  await page.goto('plans/us-28point-2025-11/?assets=ports,tanks');
  await expect(page.locator('.live .asset-link').first()).toBeAttached();
  await expect(page.getByText('There is no layer “tanks”')).toBeVisible();
  await page.locator('.live .asset-link').first().dispatchEvent('click');
  const card = page.getByRole('complementary').filter({ hasText: 'On the line of contact of 20 November 2025' });
  await expect(card.getByRole('link')).toHaveAttribute('href', /\/assets\/#/u);
  await card.getByRole('button').click();
  await expect(card).toHaveCount(0);
  const fold = page.locator('details', { hasText: 'Assets: towns' });
  await expect(fold.getByRole('checkbox')).toHaveCount(ASSET_KIND_IDS.length);
  await fold.getByRole('checkbox', { name: 'Power plants' }).check();
  await expect(page).toHaveURL(/assets=power,ports/u);
});
