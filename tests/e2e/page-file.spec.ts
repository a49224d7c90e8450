import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { accessibilityViolations } from './accessibility';
import { openAlive, OTHER_VERSION } from './atlas';
import { expect, test } from './site';

const VERSION = 'us-28point-2025-11';

for (const [what, query] of [
  ['version', `version=${VERSION}&date=2026-08-22&theme=dark`],
  ['pair', `versions=${VERSION},${OTHER_VERSION}&lang=uk`]
] as const) {
  test(`a ${what} as one file opens from a disk, without a network and without scripts`, async ({
    page,
    browser
  }, testInfo) => {
    await openAlive(page, `export/?${query}`);
    await expect(page.locator('section[aria-busy="false"] .frame img')).toHaveCount(1);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'HTML, one file', exact: true }).click()
    ]);
    expect(download.suggestedFilename()).toMatch(/\.html$/u);
    const file = testInfo.outputPath('page.html');
    await download.saveAs(file);

    const context = await browser.newContext({ offline: true, viewport: { width: 320, height: 640 } });
    const opened = await context.newPage();
    const asked: string[] = [];
    opened.on('request', (request) => asked.push(request.url()));
    await opened.goto(pathToFileURL(file).href);
    await expect(opened.locator('figure svg').first()).toBeVisible();
    await expect(opened.getByRole('table').first()).toBeVisible();
    expect(asked.filter((url) => !/^(?:file|data):/u.test(url))).toEqual([]);
    expect(await opened.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await accessibilityViolations(opened, 'all')).toEqual([]);
    await writeFile(testInfo.outputPath('page.png'), await opened.screenshot({ fullPage: true }));
    await context.close();
  });
}
