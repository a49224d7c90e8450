import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { projectFolder } from '../../src/cli/tooling/ensure-installed.mjs';
import { freezeRelease, holdReleases } from '../../src/cli/tooling/release/freeze.mjs';
import { serveBuild } from '../../src/cli/tooling/serve-build.mjs';
import { expect, test as hosted } from './host-page';
import { embedBuilderMessages, LOCALES } from './site-sources';

const FIRST = '0.0.1';

interface Fixtures {
  /** Whether the pages of the build stand beside the release. */
  readonly isWhole: boolean;
  readonly site: { readonly address: string; readonly release: (number: string) => Promise<void> };
}

/** A site that holds a frozen release of the build, by itself nothing else, and can be given another. */
const test = hosted.extend<Fixtures>({
  isWhole: [false, { option: true }],
  site: async ({ isWhole }, use) => {
    mkdirSync(resolve(projectFolder, 'test-results'), { recursive: true });
    const folder = mkdtempSync(resolve(projectFolder, 'test-results/frozen-'));
    const [store, site] = [join(folder, 'store'), join(folder, 'site')];
    mkdirSync(site);
    const build = resolve(projectFolder, 'build');
    await freezeRelease(build, store, FIRST);
    await holdReleases(store, site);
    for (const name of ['_headers', '404.html']) cpSync(join(build, name), join(site, name));
    for (const name of isWhole ? readdirSync(build) : [])
      if (!['v', '_headers', '404.html'].includes(name)) symlinkSync(join(build, name), join(site, name));
    const server = await serveBuild({
      port: 4700,
      host: '127.0.0.1',
      base: '/',
      folder: relative(projectFolder, site)
    });
    await use({
      address: server.address,
      release: async (number) => {
        const other = join(folder, 'build');
        mkdirSync(join(other, 'embed/a'), { recursive: true });
        writeFileSync(join(other, 'embed/a/index.html'), 'Another release, with other data.');
        await freezeRelease(other, store, number);
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

// For each a release is made of the whole build.
test.use({ turns: 3 });

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

test('a page that a release does not have says so, and leads to today’s', async ({ page, site }) => {
  for (const [given, live] of [
    ['plans/us-28point-2025-11/?facet=control', 'plans/us-28point-2025-11/?facet=control'],
    ['uk/', 'uk/'],
    ['', '']
  ] as const) {
    await page.goto(`${site.address}v/${FIRST}/${given}`);
    await expect(page.locator('body')).toContainText(FIRST);
    expect(await page.getByRole('link').evaluate((link: HTMLAnchorElement) => link.href)).toBe(site.address + live);
  }
});

test.describe('where the site holds a release', () => {
  // The page is told of it on the way: of the build that is tested there is none.
  test.use({ isWhole: true, bypassCSP: true });

  test('the page that puts maps together writes code for it, and shows its map', async ({ page, site }) => {
    const { control, element, frame, release } = embedBuilderMessages('en');
    await page.route(
      (url) => url.pathname === '/embed/',
      async (route) => {
        const response = await route.fetch();
        await route.fulfill({
          response,
          body: (await response.text()).replace('releases:[]', `releases:[${JSON.stringify(FIRST)}]`)
        });
      }
    );
    await page.goto(`${site.address}embed/?version=us-28point-2025-11&release=9.9.9`);
    await expect(page.locator('.notices')).toContainText('release');
    await page.getByLabel(release.label).selectOption(FIRST);
    await page.getByLabel(control.date).check();
    await expect(page).toHaveURL(/\?version=us-28point-2025-11&release=0\.0\.1&controls=legend,date$/u);
    await expect(page.getByText(release.about(FIRST))).toBeVisible();
    const address = `${site.address}v/${FIRST}/embed/`;
    for (const [name, text] of [
      [element, `src="${address}peace-plan-map.js"`],
      [frame, `src="${address}us-28point-2025-11/?controls=legend,date"`]
    ] as const)
      await expect(page.getByRole('group', { name })).toContainText(text);
    const map = page.locator('.preview iframe').first().contentFrame();
    await expect(map.locator('svg.plate [data-zone]').first()).toBeVisible();
    await expect(map.locator('[data-control="date"] select')).toBeVisible();
    // The release itself is kept for whoever comes by a link.
    await page.reload();
    await expect(page.getByLabel(release.label)).toHaveValue(FIRST);
  });
});
