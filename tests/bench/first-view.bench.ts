import type { Browser } from '@playwright/test';
import { OPENING_VERSION } from '../../src/lib/plans/version-ids';
import { ensureBuilt, SCREENS, withChromium } from './in-chromium';

const JAVASCRIPT_LIMIT_KB = 60;
const WHOLE_LIMIT_KB = 250;

/** Bytes of a page's first view as they come over the wire, by what they are. */
interface Weight {
  readonly script: number;
  readonly whole: number;
}

/**
 * Everything that a page asks for by itself, before the reader does anything: document, styles, scripts, fonts, data.
 * The offline copy is left out; the page fetches it some seconds after all else, one visit in the life of a build.
 */
async function weigh(browser: Browser, address: string, viewport: (typeof SCREENS)[number]['viewport']) {
  const context = await browser.newContext({ viewport, serviceWorkers: 'block' });
  const page = await context.newPage();
  const weights: Promise<{ isScript: boolean; bytes: number }>[] = [];
  page.on('requestfinished', (request) => {
    const { pathname } = new URL(request.url());
    weights.push(
      request.sizes().then(async ({ responseBodySize }) => {
        const encoding = await (await request.response())?.headerValue('content-encoding');
        // Of the smallest a copy would not be smaller, see precompress.mjs.
        const isText = /\.(?:js|mjs|css|json|svg)$|\/$/u.test(pathname);
        if (isText && encoding !== 'br' && responseBodySize > 1000) {
          throw new Error(`${pathname} was not served as brotli.`);
        }
        return { isScript: /\.m?js$/u.test(pathname), bytes: responseBodySize };
      })
    );
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  const all = await Promise.all(weights);
  await context.close();
  const sum = (parts: typeof all) => parts.reduce((before, { bytes }) => before + bytes, 0) / 1000;
  return { script: sum(all.filter(({ isScript }) => isScript)), whole: sum(all) } satisfies Weight;
}

export default {
  name: 'First view: what a page fetches before the reader does anything (brotli)',
  run: async () => {
    ensureBuilt();
    return withChromium(['build'], async (browser, [site = '']) => {
      const rows = [];
      for (const path of ['', `plans/${OPENING_VERSION}/`, 'uk/', `uk/plans/${OPENING_VERSION}/`]) {
        for (const { name, viewport } of SCREENS) {
          const { script, whole } = await weigh(browser, site + path, viewport);
          rows.push(
            { measure: `/${path} on a ${name}, JavaScript`, value: script, unit: 'kB', limit: JAVASCRIPT_LIMIT_KB },
            { measure: `/${path} on a ${name}, everything`, value: whole, unit: 'kB', limit: WHOLE_LIMIT_KB }
          );
        }
      }
      return rows;
    });
  }
};
