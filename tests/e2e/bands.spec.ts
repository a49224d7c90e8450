import { LANGUAGES } from './atlas';
import { share } from '../data/share';
import { expect, test } from './site';
import { IN_EACH_RUN } from './turns';
import { bandMessages } from './site-sources';

const VERSION = 'us-28point-2025-11';
const PROPOSAL = 'gcsp-2025-03';

for (const { code, path } of share(LANGUAGES, 2)) {
  const texts = bandMessages(code);

  test(
    `verification zones are drawn, named and measured on /${path}, and stand in the address`,
    IN_EACH_RUN,
    async ({ page }) => {
      await page.goto(`${path}plans/${VERSION}/`);
      await page.getByText(texts.layer.title, { exact: true }).click();
      await page.getByRole('checkbox', { name: /Geneva Centre|Женевського центру/u }).check();
      await expect(page).toHaveURL(new RegExp(`bands=${PROPOSAL}`, 'u'));
      const table = page.locator('#bands-within');
      await expect(table).toContainText(texts.column.ukraine);
      await expect(table).toContainText(/km²|км²/u);
      await expect(page.getByRole('heading', { name: texts.layer.legend })).toBeVisible();
    }
  );
}

test('a link opens the zones that it names, and says what it could not take', async ({ page }) => {
  const texts = bandMessages('en');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`plans/${VERSION}/?bands=${PROPOSAL},no-such-proposal`);
  await expect(page.locator('#bands-within')).toContainText(texts.layer.distance('5'));
  await expect(page.getByRole('listitem').filter({ hasText: 'no-such-proposal' })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
