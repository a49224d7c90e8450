import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { projectFolder } from '../../src/cli/tooling/ensure-installed.mjs';
import { freezeRelease, holdReleases } from '../../src/cli/tooling/release/freeze.mjs';
import { serveBuild } from '../../src/cli/tooling/serve-build.mjs';
import { expect, test as hosted } from './host-page';
import { LOCALES } from './site-sources';

const FIRST = '0.0.1';

/** A site that holds nothing but a frozen release of the build, and can be given another. */
const test = hosted.extend<{ site: { address: string; release: (number: string) => Promise<void> } }>({
  // eslint-disable-next-line no-empty-pattern -- the form of a fixture
  site: async ({}, use) => {
    mkdirSync(resolve(projectFolder, 'test-results'), { recursive: true });
    const folder = mkdtempSync(resolve(projectFolder, 'test-results/frozen-'));
    const [store, site] = [join(folder, 'store'), join(folder, 'site')];
    mkdirSync(site);
    await freezeRelease(resolve(projectFolder, 'build'), store, FIRST);
    await holdReleases(store, site);
    cpSync(resolve(projectFolder, 'build/_headers'), join(site, '_headers'));
    const server = await serveBuild({
      port: 4700,
      host: '127.0.0.1',
      base: '/',
      folder: relative(projectFolder, site)
    });
    await use({
      address: server.address,
      release: async (number) => {
        const build = join(folder, 'build');
        mkdirSync(join(build, 'embed'), { recursive: true });
        writeFileSync(join(build, 'embed/index.html'), 'Another release, with other data.');
        await freezeRelease(build, store, number);
        await holdReleases(store, site);
      }
    });
    await server.close();
    rmSync(folder, { recursive: true });
  },
  atlas: async ({ site }, use) => {
    await use(`${site.address}v/${FIRST}/`);
  }
});

for (const lang of ['en', 'uk'] as const) {
  test(`a frozen comparison in a story stays as it was when another release is made (${lang})`, async ({
    page,
    host,
    atlas,
    site
  }) => {
    const story = `<script type="module" src="${atlas}embed/peace-plan-map.js"></script><peace-plan-map version="us-28point-2025-11" versus="e3-counter-2025-11" lang="${lang}"></peace-plan-map>`;
    const frame = page.frameLocator('iframe');
    const maps = frame.locator('.pane > .sheet > svg.plate');
    const drawn = () => maps.evaluateAll((all) => all.map((map) => map.innerHTML));
    await page.setViewportSize({ width: 390, height: 900 });
    await host.open(story);
    await expect(maps).toHaveCount(2);
    const before = await drawn();
    const isWhole = () =>
      frame.locator('html').evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
    await expect.poll(isWhole).toBeLessThanOrEqual(0);

    // By keyboard: the first key brings the scripts, all from the release.
    const zoomIn = frame.getByRole('button', { name: LOCALES[lang].messages.map.zoomIn });
    await zoomIn.focus();
    await expect(frame.locator('#svelte-announcer')).toHaveCount(1);
    await page.keyboard.press('Enter');
    await expect.poll(drawn).not.toEqual(before);

    // On paper both maps stand beside each other, with what they are owed to.
    await page.emulateMedia({ media: 'print' });
    for (const part of [maps.first(), maps.last(), frame.locator('footer')]) await expect(part).toBeVisible();
    await page.emulateMedia({ media: 'screen' });

    // Nothing is asked for while files are put in place.
    await page.goto('about:blank');
    await site.release('0.0.2');
    await host.open(story);
    await expect(maps).toHaveCount(2);
    expect(await drawn()).toEqual(before);
  });
}
