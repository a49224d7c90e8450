import type { Locator, Page } from '@playwright/test';
import { mercatorAt } from '../../src/lib/cartography/ground/projection';
import type { CompareMode } from '../../src/lib/view/page/compare-view';
import { addressOf, EN, expectAddress, openAlive, withoutWebgl } from './atlas';
import { expect, test } from './site';
import { COMPARE_MODES, compareMessages } from './site-sources';
import { forgetFrames, watchedFrames, watchTransforms } from './watch-transforms';

const texts = compareMessages('en');
const PAIR = 'compare/us-28point-2025-11/e3-counter-2025-11/';

/** Well inside Crimea. */
const SIMFEROPOL = [34.1, 45.1] as const;

const pane = (page: Page, name: 'a' | 'b' | 'difference'): Locator => page.locator(`[data-pane="${name}"]`);
const canvases = (page: Page): Locator => page.locator('[data-pane] canvas');
const chooseMode = (page: Page, mode: CompareMode) =>
  page.getByRole('radio', { name: texts.mode[mode], exact: true }).check();
const scaleBars = (page: Page): Locator => page.locator('[data-pane] .sheet .scale-bar text');

/** Expects the scale bar of every drawing, those of other modes too. */
async function expectScale(page: Page, km: number): Promise<void> {
  const lengths = async () => [...new Set(await scaleBars(page).allTextContents())];
  await expect.poll(lengths).toEqual([`${String(km)} ${EN.map.kilometres}`]);
}

/** Shows interest as a reader would, and waits until interactive maps have replaced the drawings. */
async function startExploring(page: Page, count: number): Promise<void> {
  // In a corner there is no land.
  await page
    .locator('[data-pane]')
    .filter({ visible: true })
    .first()
    .hover({ position: { x: 5, y: 5 } });
  await expectExploring(page, count);
}

async function expectExploring(page: Page, count: number): Promise<void> {
  // Without a graphics card it takes its time.
  await expect(page.locator('.explore.shown')).toHaveCount(count, { timeout: 60_000 });
  await expect(page.locator('.sheet.over')).toHaveCount(count);
  await expect(canvases(page)).toHaveCount(count);
}

async function boxOf(map: Locator) {
  await map.scrollIntoViewIfNeeded();
  const box = await map.boundingBox();
  if (box === null) throw new Error('The map is not on the screen.');
  return box;
}

async function drag(page: Page, map: Locator, [dx, dy]: readonly [number, number]): Promise<void> {
  const { x, y, width, height } = await boxOf(map);
  const [middleX, middleY] = [x + width / 2, y + height / 2];
  await page.mouse.move(middleX, middleY);
  await page.mouse.down();
  await page.mouse.move(middleX + dx, middleY + dy, { steps: 8 });
  await page.mouse.up();
}

test.describe('explored', () => {
  // Without a graphics card each frame takes its time, by its pixels: the least at which two maps are beside each other.
  test.use({ viewport: { width: 700, height: 800 }, turns: 3 });
  test.setTimeout(240_000);

  test('two maps move as one: no frame shows them apart, whichever is moved', async ({ page }) => {
    await page.addInitScript(watchTransforms);
    await openAlive(page, PAIR);
    await startExploring(page, 2);
    await page.evaluate(forgetFrames);
    await drag(page, pane(page, 'a'), [-60, 40]);
    const afterFirst = await page.evaluate(watchedFrames);
    expect(afterFirst.moved).toBeGreaterThan(3);
    await drag(page, pane(page, 'b'), [90, -30]);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -300);
    await page.keyboard.up('Control');
    await expect.poll(() => addressOf(page)).toMatch(/^#\d/u);
    const frames = await page.evaluate(watchedFrames);
    expect(frames.moved).toBeGreaterThan(afterFirst.moved + 3);
    expect(frames.apart).toBe(0);
  });

  test('the page keeps the wheel', async ({ page }) => {
    await openAlive(page, PAIR);
    await startExploring(page, 2);
    const { x, y } = await boxOf(pane(page, 'a'));
    await page.mouse.move(x + 200, y + 200);
    const before = await page.evaluate(() => scrollY);
    await page.mouse.wheel(0, 240);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
    expect(addressOf(page)).toBe('');
  });

  test('every mode is explored with two maps at most, on the same camera', async ({ page }) => {
    await openAlive(page, `${PAIR}#6/47/36`);
    await startExploring(page, 2);
    for (const [mode, count] of [
      ['swipe', 2],
      ['difference', 1],
      ['overlay', 2]
    ] as const) {
      await chooseMode(page, mode);
      await expectExploring(page, count);
      await expectAddress(page, `?mode=${mode}#6/47/36`);
    }
    await page.getByRole('slider', { name: texts.opacity.label }).press('Home');
    await expect(pane(page, 'b')).toHaveCSS('opacity', '0');
  });

  test('land on the interactive maps leads to its clause and its row; the maps stay where they are', async ({
    page
  }) => {
    await openAlive(page, `${PAIR}#5.5/46.5/35`);
    await startExploring(page, 2);
    const clickSimferopol = async (name: 'b' | 'difference') => {
      const { width, height } = await boxOf(pane(page, name));
      const [x, y] = mercatorAt({ zoom: 5.5, lat: 46.5, lng: 35 }, { width, height }).project(...SIMFEROPOL);
      await pane(page, name).locator('canvas').click({ position: { x, y } });
    };
    await clickSimferopol('b');
    await expect.poll(() => addressOf(page)).toMatch(/^#b-/u);
    await expect(page.locator(':target')).toBeInViewport();
    await chooseMode(page, 'difference');
    await expectExploring(page, 1);
    await expectAddress(page, '?mode=difference#5.5/46.5/35');
    await clickSimferopol('difference');
    await expectAddress(page, '?mode=difference#transition-1');
    await expect(page.locator('tr:target')).toBeInViewport();
  });

  test('a print has both maps side by side and what differs, whatever the mode', async ({ page }) => {
    await openAlive(page, `${PAIR}?mode=swipe#6/47/36`);
    await startExploring(page, 2);
    await page.emulateMedia({ media: 'print' });
    const [a, b] = [await boxOf(pane(page, 'a')), await boxOf(pane(page, 'b'))];
    expect(b.x).toBeGreaterThanOrEqual(a.x + a.width);
    expect(Math.abs(b.y - a.y)).toBeLessThan(1);
    await expect(pane(page, 'difference')).toBeVisible();
    await expect(canvases(page).filter({ visible: true })).toHaveCount(0);
    await expect(pane(page, 'b').locator('.labels .label').first()).toBeVisible();
    await expect(page.getByRole('heading', { name: EN.legend, exact: true })).toBeVisible();
    await expect(page.locator('#transitions table').first()).toBeVisible();
    await expect(page.locator('select, input, button').filter({ visible: true })).toHaveCount(0);
  });
});

test('place and pair are chosen apart: the address has both, and keeps the place for the next pair', async ({
  page
}) => {
  await withoutWebgl(page);
  await openAlive(page, PAIR);
  const donbas = page.getByRole('button', { name: EN.view.donbas, exact: true });
  await donbas.click();
  await expectAddress(page, '?view=donbas');
  await expect(donbas).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('link', { name: texts.chooser.swap }).click();
  await expect(page).toHaveURL(/e3-counter-2025-11\/us-28point-2025-11\/\?view=donbas$/u);
  await page.getByRole('button', { name: EN.map.zoomIn }).click();
  await expect.poll(() => addressOf(page)).toMatch(/^\?view=donbas#\d/u);
  const address = addressOf(page);
  await page.getByRole('combobox', { name: texts.chooser.second, exact: true }).selectOption('framework-20-option-a');
  await expect(page).toHaveURL(/framework-20-option-a/u);
  await expectAddress(page, address);
  await page.getByRole('button', { name: texts.move.reset }).click();
  await expectAddress(page, '');
});

test('a name that no view has is told', async ({ page }) => {
  await openAlive(page, `${PAIR}?view=moon`);
  await expect(page.getByText(texts.notice.view('moon'))).toBeVisible();
});

test('without WebGL all four ways are moved by buttons, keys and the hand', async ({ page }) => {
  await withoutWebgl(page);
  await openAlive(page, `${PAIR}#6/47/36`);
  await page.locator('[data-pane="a"]').hover({ position: { x: 5, y: 5 } });
  await expect(page.getByText(EN.map.noWebgl).filter({ visible: true }).first()).toBeVisible();
  for (const mode of COMPARE_MODES) {
    await chooseMode(page, mode);
    const query = mode === 'side-by-side' ? '' : `?mode=${mode}`;
    // Every drawing follows, those of other modes too.
    await expectScale(page, 50);
    await page.getByRole('button', { name: EN.map.zoomIn }).click();
    await expectAddress(page, `${query}#7/47/36`);
    await expectScale(page, 20);
    await page.getByRole('button', { name: EN.map.zoomOut }).click();
    await expectAddress(page, `${query}#6/47/36`);
    await expectScale(page, 50);
    await page.getByRole('button', { name: texts.move.right }).click();
    await expect.poll(() => addressOf(page)).not.toBe(`${query}#6/47/36`);
    await page.getByRole('button', { name: texts.move.left }).click();
    await expectAddress(page, `${query}#6/47/36`);
  }
  await page.locator('[data-pane="b"] a.zone').first().focus();
  await page.keyboard.press('-');
  await expectAddress(page, '?mode=overlay#5/47/36');
  await drag(page, pane(page, 'b'), [80, 0]);
  await expect.poll(() => Number(addressOf(page).split('/').at(-1))).toBeLessThan(36);
  await expect(pane(page, 'b').locator('.sheet')).toHaveCSS('transform', 'none');
});

test('a link is copied with the place, and the page says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openAlive(page, `${PAIR}?mode=swipe#6/47/36`);
  await page.getByRole('button', { name: texts.chooser.copy }).click();
  await expect(page.getByText(texts.chooser.copied)).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });

  test('the maps come first, the options are folded up, and both maps have the width of the screen', async ({
    page
  }) => {
    await openAlive(page, PAIR);
    const [a, b] = [await pane(page, 'a').boundingBox(), await pane(page, 'b').boundingBox()];
    expect(a?.y).toBeLessThan(844 * 0.64);
    expect(b?.width).toBe(390);
    // Both at once, from the first to the end of the second.
    expect((b?.y ?? Infinity) + (b?.height ?? 0) - (a?.y ?? 0)).toBeLessThan(844);
    const facet = page.getByRole('radio', { name: EN.facet.control, exact: true });
    await expect(facet).toBeHidden();
    await page.getByText(texts.options).click();
    await facet.check();
    await expectAddress(page, '?facet=control');
  });

  test('the divider goes where the thumb goes', async ({ page }) => {
    await openAlive(page, `${PAIR}?mode=swipe`);
    const slider = page.getByRole('slider', { name: texts.divider.label });
    const { x, y, width, height } = await boxOf(slider);
    expect(height).toBeGreaterThanOrEqual(44);
    await page.touchscreen.tap(x + width * 0.8, y + height / 2);
    await expect.poll(() => addressOf(page)).toMatch(/^\?mode=swipe&divider=(79|80|81|82)$/u);
  });
});
