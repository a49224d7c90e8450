import { LANGUAGES, MANIFEST, openAlive } from './atlas';
import { share } from '../data/share';
import { expect, test } from './site';
import { IN_EACH_RUN } from './turns';
import { formatNumber, inLanguage, LOCALES, methodMessages } from './site-sources';

const SECTIONS = Object.keys(methodMessages('en').sections);

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const { path, code } of share(LANGUAGES, 2, 1)) {
    const texts = methodMessages(code);

    test(`/${path}method/ is complete`, IN_EACH_RUN, async ({ page }) => {
      await page.goto(`${path}method/`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.title);

      await test.step('each entry of the contents leads to its section', async () => {
        const contents = page.getByRole('navigation', { name: texts.contents }).getByRole('link');
        const targets = await contents.evaluateAll((links) =>
          links.map((link) => document.querySelector(link.getAttribute('href') ?? '')?.tagName)
        );
        expect(targets).toEqual(SECTIONS.map(() => 'SECTION'));
      });

      await test.step('every unit is measured and compared', async () => {
        const units = page.locator('#units');
        await expect(units.locator('tbody tr')).toHaveCount(MANIFEST.units.length);
        for (const unit of MANIFEST.units.filter(({ code: id }) => ['UA-14', 'UA-43'].includes(id))) {
          const row = units.getByRole('row').filter({ hasText: inLanguage(unit.name, code) });
          await expect(row.getByRole('cell').nth(0)).toHaveText(formatNumber(unit.areaKm2, code));
          await expect(row.getByRole('cell').nth(1), 'Turf alone is low').toHaveText(/^−0[.,][23]\d\u202f%$/u);
          await expect(row.getByRole('cell').nth(2), 'the reference').toHaveText(/^[+−]?0[.,]00\d\d\u202f%$/u);
          await expect(row.getByRole('cell').nth(4), 'the official area').toHaveText(/^[+−]\d[.,]\d\d\u202f%$/u);
        }
      });

      await test.step('published figures stand beside ours, with difference and source', async () => {
        const pockets = page.locator('#figure-pockets-2025-08').getByRole('cell');
        await expect(pockets.nth(0)).toContainText('440');
        await expect(pockets.nth(1)).toContainText(/43\d/u);
        await expect(pockets.nth(2)).toContainText(/−\d[.,]\d\u202f%/u);
        await expect(pockets.nth(4)).toContainText('LIGA.net');
        await expect(page.locator('#figures'), 'no figure fails its test').not.toContainText(texts.verification.failed);
      });

      await test.step('publishers who count differently are set side by side', async () => {
        const ranges = page.locator('#ranges-table');
        await expect(ranges).toContainText(texts.method['claimed-too']);
        await expect(ranges).toContainText(texts.method['confirmed-control']);
      });

      await test.step('facts, licences, corrections, citation', async () => {
        await expect(page.locator('#limits')).toContainText('2026');
        for (const licence of ['ODbL 1.0', 'GPL-3.0', 'CC BY 4.0']) {
          await expect(page.locator('#sources')).toContainText(licence);
        }
        await expect(page.locator('#corrections article')).not.toHaveCount(0);
        await expect(page.locator('#corrections')).not.toContainText(texts.corrections.none);
        await expect(page.locator('#citing')).toContainText(`[${texts.citing.noAddress}]`);
        await expect(page.locator('#citing pre')).toContainText('@misc{');
      });
    });
  }
});

test('every link within the page leads somewhere', async ({ page }) => {
  await page.goto('method/');
  const dangling = await page
    .locator('main a[href^="#"]')
    .evaluateAll((links) =>
      links
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => document.getElementById(href.slice(1)) === null)
    );
  expect(dangling).toEqual([]);
});

test('the citation names the page and the day it is read', async ({ page }) => {
  await openAlive(page, 'method/');
  const { origin, pathname } = new URL(page.url());
  await expect(page.locator('#citing blockquote')).toContainText(origin + pathname);
  await expect(page.locator('#citing pre')).toContainText(`\\url{${origin}${pathname}}`);
  await expect(page.locator('#citing')).not.toContainText(`[${methodMessages('en').citing.noDay}]`);
});

test('tables scroll within themselves on a small screen, and whole on paper', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('method/');
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(await overflow()).toBeLessThanOrEqual(0);
  const scrolls = await page
    .locator('.scroll')
    .evaluateAll((boxes) => boxes.map((box) => box.scrollWidth > box.clientWidth));
  // Some are narrow enough for it.
  expect(scrolls.filter(Boolean).length).toBeGreaterThan(3);

  await page.setViewportSize({ width: 794, height: 1123 });
  await page.emulateMedia({ media: 'print' });
  const cut = await page
    .locator('.scroll')
    .evaluateAll((boxes) => boxes.filter((box) => box.scrollWidth > box.clientWidth + 1).length);
  expect(cut, 'tables wider than the sheet').toBe(0);
});

test('the header leads to the page and back to the other language', async ({ page }) => {
  await openAlive(page, '');
  await page
    .getByRole('navigation', { name: LOCALES.en.messages.nav.label })
    .getByRole('link', { name: LOCALES.en.messages.nav.pages.method })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(methodMessages('en').title);
  await page.getByRole('link', { name: 'Українська' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(methodMessages('uk').title);
});
