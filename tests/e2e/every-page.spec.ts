import type { Page } from '@playwright/test';
import { accessibilityViolations } from './accessibility';
import { builtPages, expect, test } from './site';

for (const path of builtPages()) {
  test(`/${path} has one heading and is accessible`, async ({ page }, { project }) => {
    await page.goto(path);
    await expect(page.locator('h1')).toHaveCount(1);
    await expect(page.locator('h1')).toBeVisible();
    expect(await overflowPx(page), 'wider than the screen').toBeLessThanOrEqual(0);

    // What the pages say and how it is built is the same on both screens; the front pages stand for the small one.
    if (project.name !== 'desktop' && !/^(uk\/?)?$/u.test(path)) return;
    expect(await accessibilityViolations(page, 'all but contrast')).toEqual([]);

    // Measuring contrast takes most of the time, and colours depend neither on the language nor on the screen.
    if (path !== '' && (path.startsWith('uk/') || project.name !== 'desktop')) return;
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await accessibilityViolations(page, 'contrast'), colorScheme).toEqual([]);
    }
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
  return [...new Map(builtPages().map((path) => [path.replace(/[^/]+\/?$/, ''), path])).values()];
}

function overflowPx(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
