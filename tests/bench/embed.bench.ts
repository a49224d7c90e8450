import { OPENING_VERSION } from '../../src/lib/plans/version-ids';
import { raceBareMap } from './bare-map';
import { ensureBuilt, withChromium } from './in-chromium';
import { weighPage } from './weigh-page';

const LEAST_RATIO = 4;
const JAVASCRIPT_LIMIT_KB = 60;
/** A frame in a column of text. */
const FRAME = { width: 640, height: 900 };
const MAP = `embed/${OPENING_VERSION}/`;
const PAIR = `${MAP}e3-counter-2025-11/`;

/** Room that the code of a map keeps free, as the page that puts maps together writes it, with a step less. */
const ROOM = 'display:block;padding-top:max(min(1330px,(660px - 100%)*999),910px)';

/** How far the text of a story moves while an element in it takes its height, as browsers count it; first screens of both. */
async function shiftOf(width: number): Promise<number> {
  return withChromium(['build'], async (browser, [atlas = '']) => {
    const page = await browser.newPage({ viewport: { width, height: 900 }, serviceWorkers: 'block' });
    // A story of another origin: the address of this page is not that of the atlas.
    await page.route('http://story.example/', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><html lang="en"><title>A story</title><h1>A story</h1><script type="module" src="${atlas}embed/peace-plan-map.js"></script><peace-plan-map version="${OPENING_VERSION}" style="${ROOM}"></peace-plan-map><p>Text behind the map.</p></html>`
      })
    );
    await page.goto('http://story.example/', { waitUntil: 'networkidle' });
    const sum = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let shifted = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) shifted += (entry as PerformanceEntry & { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => {
            resolve(shifted);
          }, 1000);
        })
    );
    await page.close();
    return sum;
  });
}

export default {
  name: 'An embedded map: first pixels against a bare MapLibre embed, script before anybody turns to it, shift of the story',
  run: async () => {
    ensureBuilt();
    const { runs, atlasMs, bareMs, ratio } = await raceBareMap(MAP, FRAME, 'svg.plate .labels');
    const rows: { measure: string; value: number; unit: string; limit?: number; ok?: boolean }[] = [
      { measure: `the embedded map, median of ${String(runs)}`, value: atlasMs, unit: 'ms' },
      { measure: `a bare MapLibre embed, median of ${String(runs)}`, value: bareMs, unit: 'ms' },
      { measure: 'times sooner', value: ratio, unit: '×', limit: LEAST_RATIO, ok: ratio >= LEAST_RATIO }
    ];
    await withChromium(['build'], async (browser, [site = '']) => {
      for (const [name, path, limit] of [
        ['a version', MAP, JAVASCRIPT_LIMIT_KB],
        ['a comparison', PAIR, JAVASCRIPT_LIMIT_KB],
        ['a version with controls', `${MAP}?controls=legend,views,date,facets,signing`, 0],
        [
          'a version with choices of its host',
          `${MAP}?date=2026-08-22&controls=legend,date,views`,
          JAVASCRIPT_LIMIT_KB
        ],
        ['one in Ukrainian', `uk/${MAP}?facet=forces&hide=places#6.4/48.2/37.1`, JAVASCRIPT_LIMIT_KB],
        ['a comparison with choices of its host', `uk/${PAIR}?date=2026-08-22&facet=forces`, JAVASCRIPT_LIMIT_KB],
        ['what two versions differ in', `uk/${PAIR}?mode=difference&measure=people`, JAVASCRIPT_LIMIT_KB],
        [
          'any two versions with assets',
          `uk/embed/compare/?versions=${OPENING_VERSION},ru-memorandum-2025-06&assets=towns&mode=swipe`,
          JAVASCRIPT_LIMIT_KB
        ],
        [
          'a version with a place, assets and people',
          `uk/${MAP}?place=709717&assets=towns&measure=people`,
          JAVASCRIPT_LIMIT_KB
        ],
        ['a version with a pull-back', `uk/${MAP}?pull=10`, JAVASCRIPT_LIMIT_KB],
        ['a version signed on another day', `uk/${MAP}?date=2026-08-22&controls=signing`, JAVASCRIPT_LIMIT_KB],
        ['two versions with assets and a pull-back', `uk/${PAIR}?assets=towns&pull=10`, JAVASCRIPT_LIMIT_KB],
        [
          'what they differ in, with assets and a pull-back, signed on another day',
          `uk/${PAIR}?mode=difference&assets=towns&pull=10&date=2026-08-22&controls=legend,modes,signing`,
          JAVASCRIPT_LIMIT_KB
        ],
        [
          'a version with all that a host can lay over it and around it',
          `uk/${MAP}?date=2026-08-22&place=709717&assets=towns&measure=people&pull=10&bands=gcsp-2025-03&zone=crimea-donbas&controls=legend,views,date,facets,signing`,
          JAVASCRIPT_LIMIT_KB
        ],
        ['a version with slips in its address', `uk/${MAP}?date=2026-13-45&facet=x&y=z`, JAVASCRIPT_LIMIT_KB]
      ] as const) {
        const { script, whole } = await weighPage(browser, site + path, FRAME);
        rows.push(
          { measure: `${name}, files of script before interaction`, value: script, unit: 'kB', limit },
          { measure: `${name}, everything`, value: whole, unit: 'kB' }
        );
      }
    });
    for (const width of [390, 768, 1280]) {
      const value = await shiftOf(width);
      rows.push({ measure: `shift of a story ${String(width)} px wide`, value, unit: '', limit: 0 });
    }
    return rows;
  }
};
