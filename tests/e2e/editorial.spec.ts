import type { Page } from '@playwright/test';
import { AVOIDED_WORDING } from '../../src/lib/plans/rules/wording';
import { plateProjection } from '../../src/lib/pages/shared/plate-projection';
import { PLATES } from '../../src/lib/pages/shared/plates';
import { MANIFEST } from './atlas';
import { builtPages, expect, test } from './site';
import { formatDate, inLanguage, LOCALES } from './site-sources';

// What every page must say stands in the prerendered page.
test.use({ javaScriptEnabled: false });

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
  const { project } = plateProjection(plate);
  const points = Object.entries(PLACES).map(([place, position]) => ({ place, at: project(position[0], position[1]) }));
  return page.evaluate(
    ({ points, perekop, name, nearbyPx }) => {
      const path = (kind: string) => document.querySelector<SVGPathElement>(`.sheet.${name} path.${kind}`);
      // Filled under the zones and outlined above them, the shape of Ukraine is itself drawn nowhere: a copy is.
      const ukraine = document.querySelector<SVGPathElement>(`#${name}-ukraine`)?.cloneNode() as SVGPathElement;
      document.querySelector(`.sheet.${name} .lines`)?.append(ukraine);
      const outlines = document.querySelectorAll(`.sheet.${name} .state-border[href="#${name}-ukraine"]`).length;
      const fills = document.querySelectorAll(`.sheet.${name} .land[href="#${name}-ukraine"]`).length;
      const isNear = (kind: string) => {
        const line = path(kind);
        if (line === null) return false;
        line.style.strokeWidth = `${String(2 * nearbyPx)}px`;
        const isIt = line.isPointInStroke(new DOMPoint(...perekop));
        line.style.strokeWidth = '';
        return isIt;
      };
      return {
        inside: points.filter(({ at }) => ukraine.isPointInFill(new DOMPoint(...at))).map(({ place }) => place),
        oblastBorderAtPerekop: isNear('oblast-border'),
        outlines,
        fills
      };
    },
    { points, perekop: project(PEREKOP[0], PEREKOP[1]), name, nearbyPx: NEARBY_PX }
  );
}

/** All text that a reader of the page can come upon, apart from what others called their publications. */
function readText(page: Page): Promise<string> {
  return page.evaluate(() => {
    for (const foreign of document.querySelectorAll(
      'script, style, [href^="http"], .sources, [data-label^="country:"]'
    )) {
      foreign.remove();
    }
    const labels = [...document.querySelectorAll('[aria-label], [title]')].map(
      (element) => `${element.getAttribute('aria-label') ?? ''} ${element.getAttribute('title') ?? ''}`
    );
    const description = document.querySelector('meta[name="description"]')?.getAttribute('content') ?? '';
    return [document.title, description, ...labels, document.body.textContent].join('\n');
  });
}

/** The front page and the versions are plates with text; all other pages are text. */
const IS_PLATE = /^(uk\/)?(plans\/.+)?$/u;

for (const path of builtPages().filter((page) => IS_PLATE.test(page))) {
  test(`/${path} says what its map is`, async ({ page }, { project }) => {
    test.skip(project.name !== 'desktop', 'the page holds the maps of both sizes');
    await page.goto(path);
    const { code, messages } = path.split('/')[0] === 'uk' ? LOCALES.uk : LOCALES.en;
    await expect(page.locator('html')).toHaveAttribute('lang', code);
    const caption = (await page.locator('figcaption').textContent()) ?? '';
    expect([messages.proposalNote, messages.referenceNote].filter((note) => caption.includes(note))).toHaveLength(1);
    const dates = MANIFEST.dates.map(({ date }) => messages.map.lineOfContactOn(formatDate(date, code)));
    // A map without lands has no line either, and says so.
    const isDrawn = !caption.includes(messages.notDrawn);
    expect(isDrawn).toBe(!path.includes('control-2022-02-23'));
    expect(dates.filter((line) => caption.includes(line))).toHaveLength(isDrawn ? 1 : 0);
    for (const credit of MANIFEST.credits) expect(caption).toContain(inLanguage(credit.text, code));
    expect(caption).toContain('DeepStateMap');
    expect(caption).toContain('OpenStreetMap');

    // Of the two maps the style sheet shows one; what is not shown has no fill to look into.
    // (Without scripts, Playwright's own addStyleTag waits for a load event in vain.)
    await page.evaluate(() => {
      document.head.append(
        Object.assign(document.createElement('style'), { textContent: '.sheet { display: block !important }' })
      );
    });
    const inside = ['simferopol', 'sevastopol', 'kerch', 'donetsk', 'kherson'];
    for (const name of ['wide', 'narrow'] as const) {
      const expected = { inside, oblastBorderAtPerekop: true, outlines: 1, fills: 1 };
      expect(await readBorders(page, name), name).toEqual(expected);
    }
  });
}

for (const path of builtPages()) {
  test(`/${path} leans to no side`, async ({ page }, { project }) => {
    test.skip(project.name !== 'desktop', 'the page holds what both sizes show');
    await page.goto(path);
    const { code } = path.split('/')[0] === 'uk' ? LOCALES.uk : LOCALES.en;
    const text = await readText(page);
    const avoided = AVOIDED_WORDING[code === 'uk' ? 'uk' : 'en'].flatMap((pattern) => {
      const found = pattern.exec(text);
      return found === null ? [] : [text.slice(Math.max(0, found.index - 40), found.index + 40)];
    });
    expect(avoided).toEqual([]);
  });
}
