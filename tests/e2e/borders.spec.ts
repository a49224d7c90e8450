import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { plateProjection } from '../../src/lib/pages/shared/plates/plate-projection';
import { plateCore, PLATES, plateWindow } from '../../src/lib/pages/shared/plates/plates';
import { DEFAULT_PRESET_VIEW, PRESET_VIEW_IDS, PRESET_VIEWS } from '../../src/lib/view/page/preset-views';
import { share } from '../data/share';
import { builtFile, builtPages, IS_VERSION_PAGE } from '../pages/built-pages';
import { expect, test } from './site';
import { IN_EACH_RUN } from './turns';

// Borders stand in the prerendered page; the test brings a style of its own, which the page's policy forbids.
test.use({ javaScriptEnabled: false, bypassCSP: true });

const PLACES: Readonly<Record<string, readonly [lng: number, lat: number]>> = {
  simferopol: [34.1, 44.95],
  sevastopol: [33.6, 44.62],
  kerch: [36.4, 45.33],
  donetsk: [37.8, 48.0],
  kherson: [32.7, 46.7],
  // Beyond the border: these keep the test from passing on a map without one.
  rostov: [39.6, 47.4],
  anapa: [37.4, 44.95]
};

/** The middle of the isthmus of Perekop, where Crimea and Kherson Oblast meet. */
const PEREKOP = [33.68, 46.165] as const;
const NEARBY_PX = 6;

/** Which points lie inside the state border as drawn, and which lines come near the isthmus. */
async function readBorders(page: Page, name: 'wide' | 'narrow') {
  const plate = PLATES.find((candidate) => candidate.name === name);
  if (plate === undefined) throw new Error(`There is no ${name} map.`);
  // Versions open on different views, each with a window of its own.
  const viewBox = await page.locator(`.sheet.${name} > svg`).getAttribute('viewBox');
  const preset = PRESET_VIEW_IDS.find((id) => {
    const { left, top, width, height } = plateWindow(plate, PRESET_VIEWS[id]);
    return [left, top, width, height].join(' ') === viewBox;
  });
  const { project } = plateProjection(plate, preset);
  const perekop = project(PEREKOP[0], PEREKOP[1]);
  // Closer views are drawn for other land: far beside it lines are coarse.
  const core = plateCore(plateWindow(plate, PRESET_VIEWS[preset ?? DEFAULT_PRESET_VIEW]));
  const isDrawn =
    perekop[0] > core.left && perekop[1] > core.top && perekop[0] < core.right && perekop[1] < core.bottom;
  const points = Object.entries(PLACES).map(([place, position]) => ({ place, at: project(position[0], position[1]) }));
  const found = await page.evaluate(
    ({ points, perekop, name, nearbyPx }) => {
      // What maps use is itself drawn nowhere: a copy is. The smaller map has it in the coordinates of the larger one.
      const copyOf = (kind: string) => {
        const use = document.querySelector<SVGUseElement>(`.sheet.${name} .lines use.${kind}`);
        const copy = document.querySelector(use?.getAttribute('href') ?? '')?.cloneNode() as SVGPathElement | undefined;
        if (use === null || copy === undefined) return null;
        use.after(copy);
        const own = use.transform.baseVal.consolidate()?.matrix.inverse();
        const at = ([x, y]: readonly [number, number]) => new DOMPoint(x, y).matrixTransform(own);
        return { copy, at, scale: own?.a ?? 1 };
      };
      const ukraine = copyOf('state-border');
      const line = copyOf('oblast-border');
      line?.copy.setAttribute('style', `stroke-width: ${String(2 * nearbyPx * line.scale)}px`);
      return {
        inside: points
          .filter(({ at }) => ukraine?.copy.isPointInFill(ukraine.at(at)) === true)
          .map(({ place }) => place),
        oblastBorderAtPerekop: line?.copy.isPointInStroke(line.at(perekop)) === true
      };
    },
    { points, perekop, name, nearbyPx: NEARBY_PX }
  );
  return { inside: found.inside, missesPerekop: isDrawn && !found.oblastBorderAtPerekop };
}

/** Everything that a page draws borders with. */
const bordersOf = (path: string): string =>
  [...readFileSync(builtFile(path), 'utf8').matchAll(/<path[^>]*(?:-ukraine|oblast-border)[^>]*>/gu)].join();

/** A page for each set of borders that is drawn: they differ with the line of contact, whose faces they go around. */
const pages = new Map(
  builtPages()
    .filter((path) => IS_VERSION_PAGE.test(path))
    .map((path) => [bordersOf(path), path])
).values();

for (const path of share([...pages], 3)) {
  test(
    `the borders of /${path} go around all of Ukraine, and between Crimea and Kherson Oblast`,
    IN_EACH_RUN,
    async ({ page }) => {
      await page.goto(path);
      // Of the two maps the style sheet shows one; what is not shown has no fill to look into.
      // (Without scripts, Playwright's own addStyleTag waits for a load event in vain.)
      await page.evaluate(() => {
        document.head.append(
          Object.assign(document.createElement('style'), { textContent: '.sheet { display: block !important }' })
        );
      });
      const inside = ['simferopol', 'sevastopol', 'kerch', 'donetsk', 'kherson'];
      for (const name of ['wide', 'narrow'] as const) {
        expect(await readBorders(page, name), name).toEqual({ inside, missesPerekop: false });
      }
    }
  );
}
