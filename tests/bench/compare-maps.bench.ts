import type { Page } from '@playwright/test';
import { forgetFrames, watchedFrames, watchTransforms } from '../e2e/watch-transforms';
import { ensureBuilt, median, withChromium } from './in-chromium';

const SWITCH_LIMIT_MS = 50;
const OPENING = ['us-28point-2025-11', 'e3-counter-2025-11'] as const;
/** All with pages of their own, on several lines of contact. */
const FOR_FIRST = ['geneva-19point-2025-11', 'putin-june-2024', 'framework-20-option-a', 'us-28point-2025-11'];
const FOR_SECOND = ['framework-20-option-b', 'us-final-offer-2025-04', 'borders-1991', 'e3-counter-2025-11'];
const ROUNDS = 3;
/** The least window in which two maps stand beside each other: without a graphics card, pixels are what takes time. */
const VIEWPORT = { width: 700, height: 800 };

async function openPair(page: Page, site: string): Promise<void> {
  await page.goto(`${site}compare/${OPENING.join('/')}/`);
  await page.waitForSelector('#svelte-announcer', { state: 'attached' });
}

/** Time, in the page, from the reader's choice in a list until maps and tables show it, laid out. */
async function timeSwitch([side, id]: readonly [side: number, id: string]): Promise<number> {
  const select = document.querySelectorAll<HTMLSelectElement>('.chooser select')[side];
  const sheet = () => document.querySelectorAll('[data-pane] .sheet svg')[side]?.getAttribute('aria-label');
  const table = () => document.querySelector('#transitions caption')?.textContent;
  if (select === undefined) throw new Error('The page has no list of versions.');
  const before = { sheet: sheet(), table: table() };
  const start = performance.now();
  select.value = id;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      if (sheet() === before.sheet || table() === before.table) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
  });
  document.body.getBoundingClientRect();
  const time = performance.now() - start;
  // The next choice comes when this one has been painted, as a reader's does.
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
  return time;
}

/** From one pair to the next, on either side, once the code and the lines of contact have been fetched. */
async function timeSwitches(page: Page): Promise<{ firstMs: number; secondMs: number }> {
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [side, ids] of [FOR_FIRST, FOR_SECOND].entries()) {
      for (const id of ids) {
        const time = await page.evaluate(timeSwitch, [side, id] as const);
        if (round > 0) times[side]?.push(time);
      }
    }
  }
  return { firstMs: median(times[0]), secondMs: median(times[1]) };
}

/** Drags either map and lets both fly. */
async function pan(page: Page): Promise<void> {
  for (const pane of ['a', 'b']) {
    const box = await page.locator(`[data-pane="${pane}"]`).boundingBox();
    if (box === null) throw new Error('The map is not on the screen.');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 70, y + 40, { steps: 25 });
    await page.mouse.move(x + 30, y - 20, { steps: 25 });
    await page.mouse.up();
    await page.waitForTimeout(500);
  }
  await page.locator('.views button').nth(2).click();
  await page.waitForTimeout(1500);
}

export default {
  name: 'Comparisons: switching a side, and two maps on one camera',
  run: async () => {
    ensureBuilt();
    return withChromium(['build'], async (browser, [site = '']) => {
      const context = await browser.newContext({ viewport: VIEWPORT, serviceWorkers: 'block' });
      const page = await context.newPage();
      await openPair(page, site);
      const { firstMs, secondMs } = await timeSwitches(page);
      await page.close();

      const explored = await context.newPage();
      await explored.addInitScript(watchTransforms);
      await openPair(explored, site);
      await explored.locator('[data-pane="a"]').hover();
      await explored.locator('.sheet.over').nth(1).waitFor({ state: 'attached', timeout: 120_000 });
      await explored.evaluate(forgetFrames);
      await pan(explored);
      const { moved, apart } = await explored.evaluate(watchedFrames);
      return [
        { measure: 'first side to updated maps and table, median', value: firstMs, unit: 'ms', limit: SWITCH_LIMIT_MS },
        { measure: 'second side, median', value: secondMs, unit: 'ms', limit: SWITCH_LIMIT_MS },
        { measure: 'frames in which the two maps moved', value: moved, unit: 'frames', ok: moved > 20 },
        { measure: 'frames in which they stood apart', value: apart, unit: 'frames', limit: 0 }
      ];
    });
  }
};
