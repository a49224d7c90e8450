import type { Page } from '@playwright/test';
import { plateProjection, viewProjection } from '../../src/lib/pages/shared/plates/plate-projection';
import { PLATES } from '../../src/lib/pages/shared/plates/plates';
import { DEFAULT_PRESET_VIEW, PRESET_VIEWS } from '../../src/lib/view/page/preset-views';
import { FRAME_SIZES } from '../fixtures/frame-sizes';
import { cardOf, OPENING_PATH, openAlive, withoutWebgl } from './atlas';
import { share } from '../data/share';
import { expect, test } from './site';
import { IN_EACH_RUN } from './turns';

/** Windows, upright and across, and pages of paper within their margins, at 96 pixels an inch. */
const WINDOWS = [
  [320, 568],
  [390, 844],
  [844, 390],
  [500, 900],
  [768, 1024],
  [820, 1180],
  [899, 700],
  [900, 1200],
  [1024, 1366],
  [1366, 650],
  [1440, 900],
  [2560, 1440]
] as const;
const PAPER = [
  [718, 1047],
  [1047, 718],
  [740, 980],
  [980, 740]
] as const;

/** The ends of the land that the opening view is about. */
const ENDS = { sevastopol: [33.5, 44.4], luhansk: [40.2, 49.6], kharkiv: [36.3, 50.4], odesa: [30.75, 46.5] } as const;

/** Land without a name on it, as longitude and latitude. */
const WEST_OF_CRIMEA = [33.2, 45.4] as const;

/** Where the ends lie on each plate, in its pixels. */
const onPlates = Object.fromEntries(
  PLATES.map((plate) => {
    const { project } = plateProjection(plate);
    return [plate.name, Object.values(ENDS).map(([lng, lat]) => project(lng, lat))];
  })
);

/** Which plate is shown, what of the land lies outside the map's box, and which labels its edge cuts. */
function readMap(page: Page) {
  return page.evaluate((onPlates) => {
    const box = document.querySelector('#map')?.getBoundingClientRect() ?? new DOMRect();
    const isShown = (element: Element) => element.checkVisibility() && element.getBoundingClientRect().width > 0;
    const plates = [...document.querySelectorAll<HTMLElement>('#map .sheet')].filter(isShown);
    const holds = ({ x, y }: DOMPoint) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
    return plates.map((sheet) => {
      const svg = sheet.querySelector('svg');
      const points = onPlates[[...sheet.classList].find((name) => name in onPlates) ?? ''] ?? [];
      const shown = points.map(([x, y]) => new DOMPoint(x, y).matrixTransform(svg?.getScreenCTM() ?? undefined));
      const cut = [...sheet.querySelectorAll('.label')].filter(isShown).filter((label) => {
        const { left, top, right, bottom } = label.getBoundingClientRect();
        return left < box.left || top < box.top || right > box.right + 1 || bottom > box.bottom + 1;
      });
      return { outside: shown.filter((point) => !holds(point)).length, cut: cut.map((label) => label.textContent) };
    });
  }, onPlates);
}

const WHOLE = [{ outside: 0, cut: [] }];

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the map in every window and on paper shows all of its land, and no label by half', async ({ page }) => {
    await page.goto(OPENING_PATH);
    for (const [width, height] of WINDOWS) {
      await page.setViewportSize({ width, height });
      expect(await readMap(page), `${String(width)} × ${String(height)}`).toEqual(WHOLE);
    }
    await page.emulateMedia({ media: 'print' });
    for (const [width, height] of PAPER) {
      await page.setViewportSize({ width, height });
      expect(await readMap(page), `paper of ${String(width)} × ${String(height)}`).toEqual(WHOLE);
    }
  });

  test('a map of every size and shape shows all of its land', async ({ page }) => {
    await page.setViewportSize({ width: 3000, height: 1500 });
    await page.goto(OPENING_PATH);
    for (const { width, height } of FRAME_SIZES) {
      await page.locator('#map').evaluate(
        (map, { width, height }) => {
          map.style.cssText = `position: fixed; inset: 0; width: ${String(width)}px; height: ${String(height)}px`;
        },
        { width, height }
      );
      expect(await readMap(page), `${String(width)} × ${String(height)}`).toEqual(WHOLE);
    }
  });
});

for (const kind of share(['drawn', 'interactive'] as const, 2)) {
  test(`the ${kind} map follows the size of its box`, IN_EACH_RUN, async ({ page }) => {
    if (kind === 'drawn') await withoutWebgl(page);
    await openAlive(page, `${OPENING_PATH}?date=2026-02-18`);
    const map = page.locator('#map');
    await map.dispatchEvent('touchstart');
    if (kind === 'interactive') await expect(map.locator('.explore.shown')).toBeVisible({ timeout: 60_000 });
    for (const [width, height] of [
      [1024, 1366],
      [768, 1024],
      [390, 844],
      [844, 390]
    ] as const) {
      await page.setViewportSize({ width, height });
      await map.scrollIntoViewIfNeeded();
      const size = await map.evaluate(({ clientWidth, clientHeight }) => ({
        width: clientWidth,
        height: clientHeight
      }));
      const { project } = viewProjection(PRESET_VIEWS[DEFAULT_PRESET_VIEW], size);
      const [x, y] = project(...WEST_OF_CRIMEA);
      // The interactive map is drawn anew with one of the next frames.
      await expect(async () => {
        await page.keyboard.press('Escape');
        await map.click({ position: { x, y }, timeout: 2_000 });
        const title = cardOf(page).getByRole('heading', { level: 2 });
        await expect(title).toHaveText('Crimea with Sevastopol', { timeout: 1_000 });
      }).toPass({ timeout: 20_000 });
      await page.keyboard.press('Escape');
      await expect(cardOf(page)).toHaveCount(0);
    }
  });
}
