import type { Locator, Page } from '@playwright/test';
import { VERSION_IDS } from '../../src/lib/plans/version-ids';
import { accessibilityViolations } from './accessibility';
import { EN, expectAddress, LANGUAGES, MANIFEST, measuredKm2, openAlive, withoutWebgl } from './atlas';
import { expect, test } from './site';
import { shifts } from './shifts';
import { IN_EACH_RUN } from './turns';
import { COMPARE_MODES, compareMessages, formatDate } from './site-sources';

const texts = compareMessages('en');

/** Prerendered, on the line nearest to both texts. */
const PAIR = 'compare/us-28point-2025-11/e3-counter-2025-11/';
const SWAPPED = 'compare/e3-counter-2025-11/us-28point-2025-11/';
const LINE_DATE = '2025-11-20';
/** Drawn in the browser. */
const OTHER_PAIR = 'compare/alaska-2025-08/us-fez-2025-12/';

const sheets = (page: Page): Locator => page.locator('.sheet svg.plate').filter({ visible: true });
const modeOf = (page: Page, name: string): Locator => page.getByRole('radio', { name, exact: true });
const rows = (page: Page): Locator => page.locator('#transitions tbody tr[data-area]');
const areasOf = (found: Locator): Promise<number[]> =>
  found.evaluateAll((all) => all.map((row) => Number((row as HTMLElement).dataset['area'])));
const sum = (areas: readonly number[]): number => areas.reduce((total, area) => total + area, 0);

async function expectDrawn(page: Page, count: number): Promise<void> {
  await expect(sheets(page)).toHaveCount(count);
  for (let index = 0; index < count; index += 1) {
    await expect(sheets(page).nth(index).locator('a.zone')).not.toHaveCount(0);
  }
}

for (const { code, path, messages } of LANGUAGES) {
  test.describe(`/${path}compare without JavaScript`, () => {
    test.use({ javaScriptEnabled: false });

    test('a comparison is whole: three maps, legend, tables, terms, sources', async ({ page }) => {
      await page.goto(path + PAIR);
      await expectDrawn(page, 3);
      await expect(page.getByRole('heading', { name: messages.legend, exact: true })).toBeVisible();
      await expect(page.getByText(compareMessages(code).linesHint.same(formatDate(LINE_DATE, code)))).toBeVisible();
      expect(await rows(page).count()).toBeGreaterThan(3);
      await expect(page.getByRole('img', { name: /28/u }).filter({ visible: true })).toHaveCount(1);
      await expect(page.getByText(messages.silent).first()).toBeVisible();
      await expect(page.locator('.sources li')).not.toHaveCount(0);
      await expect(page.getByRole('radio').filter({ visible: true })).toHaveCount(0);
    });

    test('against the order of dates: what changes, its image, and the way to the maps and terms', async ({ page }) => {
      await page.goto(path + SWAPPED);
      const image = page.getByRole('img', { name: compareMessages(code).difference.title('', '').slice(0, 12) });
      await expect(image).toBeVisible();
      await image.scrollIntoViewIfNeeded();
      await expect.poll(() => image.evaluate((one) => (one as HTMLImageElement).naturalWidth)).toBe(1200);
      await expect(page.locator('.pane').filter({ visible: true })).toHaveCount(0);
      const turned = await rows(page).first().locator('td').allInnerTexts();
      const links = page.locator(`main a[href*="${PAIR.split('/').slice(1, 3).join('/')}/"]`);
      await expect(links.filter({ hasText: '·' })).toHaveCount(2);
      await links.filter({ hasText: '·' }).first().click();
      await expectDrawn(page, 3);
      const inOrder = await rows(page).first().locator('td').allInnerTexts();
      expect([turned[1], turned[0]]).toEqual([inOrder[0], inOrder[1]]);
    });

    test('all land on the maps leads to words', async ({ page }) => {
      await page.goto(path + PAIR);
      const lost = await page
        .locator('.sheet a.zone')
        .evaluateAll((zones) =>
          zones
            .map((zone) => zone.getAttribute('href') ?? '')
            .filter((href) => document.getElementById(href.slice(1)) === null)
        );
      expect(lost).toEqual([]);
    });

    test('the overview leads to every pair, to those with a page without a script', async ({ page }) => {
      await page.goto(`${path}compare/`);
      await expect(page.locator('table a')).toHaveCount(VERSION_IDS.length * (VERSION_IDS.length - 1));
      await expect(page.locator('table a:not([href*="?"])')).toHaveCount(56);
      await page.locator(`table a[href*="${PAIR.split('/').slice(1, 3).join('/')}/"]`).click();
      await expect(sheets(page)).toHaveCount(3);
    });
  });
}

test('the totals balance to the whole, in every facet', IN_EACH_RUN, async ({ page }) => {
  await openAlive(page, PAIR);
  const [changed = NaN, same = NaN, total = NaN] = await areasOf(page.locator('#transitions tfoot tr'));
  expect(sum(await areasOf(rows(page)))).toBeCloseTo(total, 4);
  expect(changed + same).toBeCloseTo(total, 4);
  expect(total).toBeCloseTo(measuredKm2(LINE_DATE), 4);
  for (const facet of ['control', 'recognition', 'forces', 'administration'] as const) {
    await modeOf(page, EN.facet[facet]).check();
    await expectAddress(page, `?facet=${facet}`);
    await expect(page.locator('#transitions caption').first()).toContainText(`(${EN.facet[facet]})`);
    expect(sum(await areasOf(rows(page)))).toBeCloseTo(total, 4);
  }
});

test('four ways of seeing work without WebGL', IN_EACH_RUN, async ({ page }) => {
  await withoutWebgl(page);
  await openAlive(page, PAIR);
  const shown = { 'side-by-side': 3, swipe: 2, difference: 1, overlay: 2 };
  for (const mode of [...COMPARE_MODES].reverse()) {
    await modeOf(page, texts.mode[mode]).check();
    await expectDrawn(page, shown[mode]);
    await expectAddress(page, mode === 'side-by-side' ? '' : `?mode=${mode}`);
  }
});

test('the divider answers to the keyboard and says where it stands', async ({ page }) => {
  await openAlive(page, `${PAIR}?mode=swipe`);
  const slider = page.getByRole('slider', { name: texts.divider.label });
  const clip = () => page.locator('[data-pane="b"]').evaluate((sheet) => getComputedStyle(sheet).clipPath);
  await expect(slider).toHaveAttribute('aria-valuetext', texts.divider.value('US 28 points', 'E3 text', '50'));
  const before = await clip();
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', texts.divider.value('US 28 points', 'E3 text', '51'));
  expect(await clip()).not.toBe(before);
  await page.keyboard.press('Home');
  await expect.poll(clip).toMatch(/inset\(0(px|%)? ?.*0%\)|inset\(0px\)/u);
});

test('the overlay grows fainter', async ({ page }) => {
  await openAlive(page, `${PAIR}?mode=overlay`);
  await page.getByRole('slider', { name: texts.opacity.label }).press('Home');
  await expect(page.locator('[data-pane="b"]')).toHaveCSS('opacity', '0');
});

test('swapped sides show the mirror image', async ({ page }) => {
  await openAlive(page, `${PAIR}?facet=control`);
  const before = await areasOf(rows(page));
  const first = await rows(page).first().locator('td').allInnerTexts();
  await page.getByRole('link', { name: texts.chooser.swap }).click();
  await expect(page).toHaveURL(new RegExp(`${SWAPPED}\\?facet=control$`, 'u'));
  await expectDrawn(page, 3);
  expect(await areasOf(rows(page))).toEqual(before);
  const swapped = await rows(page).first().locator('td').allInnerTexts();
  expect([swapped[1], swapped[0]]).toEqual([first[0], first[1]]);
});

test('a page against the order of dates is drawn whole by its script, and goes to the term that its address names', async ({
  page
}) => {
  await openAlive(page, `${SWAPPED}#b-crimea-with-sevastopol`);
  await expectDrawn(page, 3);
  await expect(page.locator('#b-crimea-with-sevastopol')).toBeInViewport();
  await expect(page.locator('.turned')).toHaveCount(0);
  await expect(page.locator('.sources li')).not.toHaveCount(0);
  const lost = await page
    .locator('.sheet a.zone')
    .evaluateAll((zones) =>
      zones
        .map((zone) => zone.getAttribute('href') ?? '')
        .filter((href) => document.getElementById(href.slice(1)) === null)
    );
  expect(lost).toEqual([]);
});

test('the lists lead to other pairs, by arrow keys too, and the maps follow', async ({ page }) => {
  await openAlive(page, PAIR);
  const second = page.getByRole('combobox', { name: texts.chooser.second, exact: true });
  await second.selectOption('framework-20-option-a');
  await expect(page).toHaveURL(/compare\/us-28point-2025-11\/framework-20-option-a\/$/u);
  await expectDrawn(page, 3);
  await expect(sheets(page).nth(1)).toHaveAttribute('aria-label', /20/u);
  await second.selectOption('kremlin-may-2026');
  await expect(page).toHaveURL(/compare\/\?versions=us-28point-2025-11,kremlin-may-2026$/u);
  await expectDrawn(page, 3);
  await second.press('ArrowUp');
  await expect(page).toHaveURL(/compare\/\?versions=us-28point-2025-11,donnyland-2026-04$/u);
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText('Kremlin');
  await expect(second).toBeFocused();
});

test.describe('a pair without a page of its own', () => {
  test.use({ mayFail: /\/compare\/.*(version\.json|us-fez-2025-12\/)/u });

  test('is found through the fallback page, with the choices', async ({ page }) => {
    await page.goto(`${OTHER_PAIR}?mode=difference`);
    await expect(page).toHaveURL(/compare\/\?mode=difference&versions=alaska-2025-08,us-fez-2025-12$/u);
    await expectDrawn(page, 1);
    expect(sum(await areasOf(rows(page)))).toBeCloseTo(measuredKm2('2025-12-01'), 4);
  });
});

test('bad addresses end on the nearest comparison, with a sentence', async ({ page }) => {
  await openAlive(page, 'compare/?versions=us-28point,us-28point-2025-11&colour=red');
  await expect(page.getByText(texts.notice.version('us-28point', 'us-28point-2025-11'))).toBeVisible();
  await expect(page.getByText(texts.notice.same('us-28point-2025-11'))).toBeVisible();
  await expect(page.getByText(texts.notice.parameter('colour'))).toBeVisible();
  await expectDrawn(page, 3);
});

test('two lines of contact are the reader’s choice, and the page says so', async ({ page }) => {
  await openAlive(page, PAIR);
  const newest = MANIFEST.dates.at(-1)?.date ?? '';
  await page.getByRole('combobox', { name: texts.date.both }).selectOption(newest);
  await expect(page.locator('#transitions caption').first()).toContainText(formatDate(newest, 'en'));
  await expect(rows(page)).not.toHaveCount(0);
  await page.getByRole('combobox', { name: texts.date.other }).selectOption(LINE_DATE);
  const hint = page.getByText(texts.linesHint.different(formatDate(newest, 'en'), formatDate(LINE_DATE, 'en')));
  await expect(hint).toBeVisible();
  await expect(hint).toHaveCSS('border-left-style', 'double');
  await expect(rows(page)).toHaveCount(0);
  await expectDrawn(page, 2);
});

test('the shared ground has its colours in every map', async ({ page }) => {
  await page.goto(PAIR);
  expect(await page.locator('#pair-ground .sea').evaluate((sea) => getComputedStyle(sea).fill)).not.toBe(
    'rgb(0, 0, 0)'
  );
  // Styles reach the copies only where they start inside what is copied.
  for (const id of await page.locator('svg.shared > defs > g').evaluateAll((all) => all.map(({ id }) => id))) {
    await expect(page.locator(`[id="${id}"]`)).toHaveClass('plate');
  }
});

test('a phone shows one map below the other, and nothing is cut off', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openAlive(page, PAIR);
  const [first, second] = await Promise.all([0, 1].map((index) => sheets(page).nth(index).boundingBox()));
  expect(second?.y ?? 0).toBeGreaterThan((first?.y ?? 0) + (first?.height ?? 0));
  expect(first?.width ?? 0).toBeGreaterThan(380);
  for (const mode of COMPARE_MODES) {
    await modeOf(page, texts.mode[mode]).check();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, mode).toBeLessThanOrEqual(0);
  }
  expect(await accessibilityViolations(page, 'all but contrast')).toEqual([]);
});

for (const mode of ['swipe', 'difference'] as const) {
  test(`maps that an address wants otherwise stand so before any script of the page has come: ${mode}`, async ({
    page
  }) => {
    // None ever comes.
    await page.route(/\/_app\/.*\.js$/u, () => undefined);
    await page.goto(`${PAIR}?mode=${mode}`, { waitUntil: 'commit' });
    await expect(page.locator('.maps')).toHaveClass(new RegExp(`\\b${mode}\\b`, 'u'));
  });
}

for (const query of ['', '?mode=swipe', '?mode=difference']) {
  test(`nothing moves on a slow phone while a comparison comes: ${query || 'as it is'}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 6 });
    await openAlive(page, `${PAIR}${query}`);
    expect(await page.evaluate(shifts)).toBeLessThan(0.05);
  });
}

test('the page of a version leads to a comparison with it', async ({ page }) => {
  await page.goto('plans/e3-counter-2025-11/');
  await page.getByRole('link', { name: EN.compareWith }).click();
  await expect(page).toHaveURL(/compare\/e3-counter-2025-11\//u);
  await expectDrawn(page, 3);
});
