import type { Browser } from '@playwright/test';
import type { Size } from '../../src/lib/cartography/ground/box';

/** Bytes of a page's first view as they come over the wire, by what they are. */
interface Weight {
  readonly script: number;
  readonly whole: number;
}

/**
 * Everything that a page asks for by itself, before the reader does anything: document, styles, scripts, fonts, data.
 * The offline copy is left out; the page fetches it some seconds after all else, one visit in the life of a build.
 */
export async function weighPage(browser: Browser, address: string, viewport: Size) {
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
  // Of what a worker is made of pages are not told.
  page.on('worker', (worker) => {
    const asked = context.request.head(worker.url(), { headers: { 'Accept-Encoding': 'br' } });
    weights.push(
      asked.then((response) => ({ isScript: true, bytes: Number(response.headers()['content-length'] ?? NaN) }))
    );
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  const all = await Promise.all(weights);
  await context.close();
  const sum = (parts: typeof all) => parts.reduce((before, { bytes }) => before + bytes, 0) / 1000;
  return { script: sum(all.filter(({ isScript }) => isScript)), whole: sum(all) } satisfies Weight;
}
