import type { Page } from '@playwright/test';
import { writeDraftLink } from '../../src/lib/draft/draft-link';
import { variantOf } from '../../src/lib/draft/start-draft';
import { requireVersion } from '../../src/lib/plans/catalogue';
import { OPENING_VERSION } from '../../src/lib/plans/version-ids';
import { ensureBuilt, median, SCREENS, withChromium } from './in-chromium';

const PULL_LIMIT_MS = 100;
const TASK_LIMIT_MS = 50;
const DRAFT_LIMIT_MS = 200;
const NAME = 'A draft from a link';

interface Drag {
  /** From a step of the slider to areas and people in the table, and to the edge on the map. */
  readonly toldMs: number[];
  readonly mapMs: number[];
  /** The longest task of the page meanwhile; 0: none was long enough to be noted. */
  readonly taskMs: number;
}

/** Moves the slider of a page step by step, as a hand does that looks at each. */
function dragPullBack(page: Page): Promise<Drag> {
  return page.evaluate(async () => {
    const edges = () => [...document.querySelectorAll('#map .band-first')].map((path) => path.getAttribute('d')).join();
    const table = () => document.querySelector('#pull-back-within')?.textContent ?? '';
    const slider = document.querySelector<HTMLInputElement>('.pull-choice input[type="range"]');
    if (slider === null) throw new Error('There is no slider.');
    let taskMs = 0;
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) taskMs = Math.max(taskMs, duration);
    });
    observer.observe({ type: 'longtask' });
    const [toldMs, mapMs]: [number[], number[]] = [[], []];
    const nextFrame = () => new Promise(requestAnimationFrame);
    for (let km = 11; km <= 30; km += 1) {
      const [told, drawn] = [table(), edges()];
      const start = performance.now();
      slider.value = String(km);
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      while (table() === told) await nextFrame();
      toldMs.push(performance.now() - start);
      while (edges() === drawn) await nextFrame();
      mapMs.push(performance.now() - start);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
    observer.disconnect();
    return { toldMs, mapMs, taskMs };
  });
}

/** From following a link to the draft's name, its land on the map and its areas, where the page of drafts is in view. */
function openDraft(page: Page, written: string, name: string): Promise<number> {
  return page.evaluate(
    async ([hash, title]) => {
      const start = performance.now();
      location.hash = `draft=${hash}`;
      const isThere = () =>
        document.querySelector('h1')?.textContent.includes(title) === true &&
        document.querySelector('table tbody tr') !== null;
      while (!isThere()) {
        if (performance.now() - start > 10_000)
          throw new Error(`No draft came: ${document.body.innerText.slice(0, 400)}`);
        await new Promise(requestAnimationFrame);
      }
      return performance.now() - start;
    },
    [written, name] as const
  );
}

export default {
  name: 'What if: a pull-back by a slider, a draft from a link (in Chromium, the drawn map)',
  run: async () => {
    ensureBuilt();
    const base = requireVersion(OPENING_VERSION);
    const drafts = Array.from({ length: 9 }, (_, index) => ({
      ...variantOf(base, '2026-01-01'),
      name: `${NAME} ${String(index)}`
    }));
    const links = await Promise.all(drafts.map((draft) => writeDraftLink(draft)));
    return withChromium(['build'], async (browser, [site = '']) => {
      const context = await browser.newContext({ viewport: SCREENS[0].viewport, serviceWorkers: 'block' });
      // A canvas would be drawn by the processor here.
      await context.addInitScript(() => {
        HTMLCanvasElement.prototype.getContext = () => null;
      });
      const page = await context.newPage();
      await page.goto(`${site}plans/${OPENING_VERSION}/?pull=10`);
      await page.locator('#pull-back-within').waitFor();
      await page.locator('#map .band-first').first().waitFor({ state: 'attached' });
      const { toldMs, mapMs, taskMs } = await dragPullBack(page);

      await page.goto(`${site}draft/`);
      await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
      const times: number[] = [];
      for (const [index, link] of links.entries()) {
        times.push(await openDraft(page, link, drafts[index]?.name ?? ''));
        await page.waitForTimeout(600);
      }
      return [
        {
          measure: 'a step of the pull-back slider, to areas and people',
          value: median(toldMs),
          unit: 'ms',
          limit: PULL_LIMIT_MS
        },
        { measure: 'the same, to the edges on the map', value: median(mapMs), unit: 'ms', limit: PULL_LIMIT_MS },
        { measure: 'the slowest step, to the edges on the map', value: Math.max(...mapMs), unit: 'ms' },
        { measure: 'the longest task of the page meanwhile', value: taskMs, unit: 'ms', limit: TASK_LIMIT_MS },
        {
          measure: 'opening a draft from a link, to name and areas',
          value: median(times.slice(1)),
          unit: 'ms',
          limit: DRAFT_LIMIT_MS
        },
        {
          measure: 'the first one, with the version that it started from',
          value: times[0] ?? NaN,
          unit: 'ms',
          limit: DRAFT_LIMIT_MS
        }
      ];
    });
  }
};
