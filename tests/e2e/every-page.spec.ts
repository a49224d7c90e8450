import type { Page } from '@playwright/test';
import { share } from '../data/share';
import { builtPages, isRepresentative, IS_VERSION_PAGE } from '../pages/built-pages';
import { accessibilityViolations } from './accessibility';
import { expect, test } from './site';
import { IN_EACH_RUN } from './turns';

const LANGUAGES = ['en', 'uk'] as const;
const isIn = (language: string) => (path: string) => path.startsWith('uk/') === (language === 'uk');
const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

const kinds = (language: string) => builtPages().filter(isRepresentative).filter(isIn(language));
/** Every kind of page in every run, in one language after the other; of all that versions write some have their turn. */
const pages = [
  ...LANGUAGES.flatMap((language, turn) => share(kinds(language), LANGUAGES.length, turn)),
  ...share(
    builtPages().filter((path) => IS_VERSION_PAGE.test(path) && !isRepresentative(path)),
    6
  )
];
/** So many pages are visited one after the other, by one browser that has their scripts and fonts by then. */
const VISITED_AT_ONCE = 8;
const visits = Array.from({ length: Math.ceil(pages.length / VISITED_AT_ONCE) }, (_, index) =>
  pages.slice(index * VISITED_AT_ONCE, (index + 1) * VISITED_AT_ONCE)
);

for (const [index, visit] of visits.entries()) {
  const of = `${String(index + 1)} of ${String(visits.length)}`;
  test(
    `pages show their headings and are no wider than a desktop's or a phone's screen, ${of}`,
    IN_EACH_RUN,
    async ({ page }) => {
      for (const path of visit) {
        await page.setViewportSize(DESKTOP);
        await page.goto(path);
        // By its role: where a frame is painted before its page comes, that of the document is there as well, for nobody.
        await expect.soft(page.getByRole('heading', { level: 1 }), `/${path}`).toBeVisible();
        expect.soft(await overflowPx(page), `/${path} is wider than the desktop`).toBeLessThanOrEqual(0);
        await page.setViewportSize(PHONE);
        expect.soft(await overflowPx(page), `/${path} is wider than the phone`).toBeLessThanOrEqual(0);
      }
    }
  );
}

/** Of the kinds of pages and their languages a part has its turn: eight runs see all. */
const inTurns = LANGUAGES.flatMap((language, turn) => share(kinds(language), 4 * LANGUAGES.length, 4 * turn));

for (const path of inTurns) {
  test(`/${path} is accessible in light and in dark`, IN_EACH_RUN, async ({ page }) => {
    await page.goto(path);
    expect(await accessibilityViolations(page, 'all'), 'light').toEqual([]);
    // Nothing but colours depends on the theme.
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await accessibilityViolations(page, 'contrast'), 'dark').toEqual([]);
    // What pages say and how they are built is much the same on small screens: the front pages stand for them.
    if (!/^(uk\/)?$/u.test(path)) return;
    await page.setViewportSize(PHONE);
    expect(await accessibilityViolations(page, 'all but contrast'), 'on a phone').toEqual([]);
  });
}

test('pages work under a path prefix', IN_EACH_RUN, async ({ browser }) => {
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

test('an unknown address answers 404', IN_EACH_RUN, async ({ request }) => {
  expect((await request.get('no/such/page')).status()).toBe(404);
});

/** Addresses can only go wrong by how deep a page lies. */
function onePagePerFolder(): readonly string[] {
  return [...new Map(pages.map((path) => [path.replace(/[^/]+\/?$/, ''), path])).values()];
}

function overflowPx(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
