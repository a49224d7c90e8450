import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { accessibilityViolations } from './accessibility';
import { LANGUAGES, openAlive } from './atlas';
import { share } from '../data/share';
import { expect, test } from './site';
import { IN_EACH_RUN } from './turns';
import { redlineMessages } from './site-sources';

const [A, B, C] = ['us-28point-2025-11', 'geneva-19point-2025-11', 'e3-counter-2025-11'];

for (const { code, path } of share(LANGUAGES, 2, 1)) {
  const texts = redlineMessages(code);

  test(
    `/${path}redline marks the words of two versions, on a phone too, and hands them over as a Word file`,
    IN_EACH_RUN,
    async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 740 });
      await openAlive(page, `${path}redline/?versions=${A},${B}`);
      await expect(page.locator('article del').first()).toBeVisible();
      await expect(page.locator('article ins').first()).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      expect(await accessibilityViolations(page, 'all')).toEqual([]);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: texts.word, exact: true }).click()
      ]);
      expect(download.suggestedFilename()).toMatch(/\.docx$/u);
      const parts = unzipSync(await readFile(await download.path()));
      expect(new TextDecoder().decode(parts['word/document.xml'])).toContain('<w:del ');
    }
  );
}

test('a redline of several versions is reached from their comparison and keeps its choices in the address', async ({
  page
}) => {
  await openAlive(page, `compare/?versions=${A},${B},${C}`);
  await page.getByRole('link', { name: /As a redline/u }).click();
  await expect(page).toHaveURL(new RegExp(`/redline/\\?versions=${A},${B},${C}$`, 'u'));
  await expect(page.getByRole('heading', { level: 2 }).filter({ hasText: 'against' })).toHaveCount(2);
  const all = await page.locator('article').count();
  await page.getByRole('checkbox', { name: redlineMessages('en').onlyChanged }).check();
  await expect(page).toHaveURL(/&change=changed$/u);
  await expect.poll(() => page.locator('article').count()).toBeLessThan(all);
});

test('an address of a redline that cannot be taken as it stands says so and shows the nearest', async ({ page }) => {
  await openAlive(page, 'redline/?versions=us-28-point,nothing&colour=red');
  await expect(page.getByText('There is no plan version “us-28-point”')).toBeVisible();
  await expect(page.locator('article').first()).toBeVisible();
});
