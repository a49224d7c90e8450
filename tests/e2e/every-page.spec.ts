import type { Page } from '@playwright/test';
import { builtPages, isRepresentative, IS_VERSION_PAGE } from '../pages/built-pages';
import { accessibilityViolations } from './accessibility';
import { expect, test } from './site';

/** Versions differ in how much they say and how long their words are; of other templates some pages stand for all. */
const pages = builtPages().filter((path) => isRepresentative(path) || IS_VERSION_PAGE.test(path));

for (const path of pages) {
  test(`/${path} has one heading and no more width than the screen`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('h1')).toHaveCount(1);
    await expect(page.locator('h1')).toBeVisible();
    expect(await overflowPx(page), 'wider than the screen').toBeLessThanOrEqual(0);
  });
}

for (const path of pages.filter(isRepresentative)) {
  test(`/${path} is accessible in light and in dark`, async ({ page }, { project }) => {
    // What pages say and how they are built is the same on both screens; the front pages stand for the small one.
    test.skip(project.name !== 'desktop' && !/^(uk\/?)?$/u.test(path), 'as on the desktop');
    await page.goto(path);
    expect(await accessibilityViolations(page, 'all'), 'light').toEqual([]);
    // Nothing but colours depends on the theme.
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await accessibilityViolations(page, 'contrast'), 'dark').toEqual([]);
  });
}

test('pages work under a path prefix', async ({ browser }, { project }) => {
  test.skip(project.name !== 'desktop', 'addresses do not depend on the size of the screen');
  const prefixed = process.env.ATLAS_PREFIXED_ADDRESS ?? '';
  const page = await browser.newPage();
  const failed: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400 || !response.url().startsWith(prefixed)) failed.push(response.url());
  });
  for (const path of onePagePerFolder()) {
    await page.goto(prefixed + path, { waitUntil: 'load' });
    await expect(page.locator('h1')).toBeVisible();
  }
  await page.close();
  expect(failed).toEqual([]);
});

test('an unknown address answers 404', async ({ request }) => {
  expect((await request.get('no/such/page')).status()).toBe(404);
});

/** Addresses can only go wrong by how deep a page lies. */
function onePagePerFolder(): readonly string[] {
  return [...new Map(pages.map((path) => [path.replace(/[^/]+\/?$/, ''), path])).values()];
}

function overflowPx(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
