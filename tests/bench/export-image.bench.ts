import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { build } from 'vite';
import { projectFolder } from '../../src/cli/tooling/ensure-installed.mjs';
import { requireVersion } from '../../src/lib/plans/catalogue';
import { citedSources } from '../../src/lib/plans/cited-sources';
import { articleView } from '../fixtures/article-view';
import type { measureMap, measureWorker, PngTimes } from './export-page';
import { median, withChromium } from './in-chromium';

const LONGEST_MS = 1000;
const LEAST_RATIO = 2;
const LONGEST_BLOCK_MS = 50;
const RUNS = 7;
const SIZE = { width: 1920, height: 1080 };
/** 3840 × 2160 pixels. */
const SCALE = 2;
/** The draft with the most zones, as newsrooms ask for it. */
const VERSION = 'us-28point-2025-11';
const VIEW = articleView({ subject: { kind: 'version', versions: [VERSION] }, date: '2025-11-20' });

/** The page with the atlas's files beside it, as the site has them. */
async function writePage(folder: string): Promise<void> {
  await build({
    configFile: false,
    root: projectFolder,
    base: './',
    logLevel: 'error',
    publicDir: 'static',
    worker: { format: 'es' },
    resolve: { alias: { $lib: resolve(projectFolder, 'src/lib') } },
    build: {
      outDir: folder,
      emptyOutDir: false,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: {
        input: resolve(projectFolder, 'tests/bench/export-page.ts'),
        output: { entryFileNames: 'export-page.js' }
      }
    }
  });
  const versions = join(folder, 'compare/versions');
  mkdirSync(versions, { recursive: true });
  const version = requireVersion(VERSION);
  writeFileSync(join(versions, `${VERSION}.json`), JSON.stringify({ version, sources: citedSources(version) }));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><script type="module" src="export-page.js"></script>');
}

interface ExportPage {
  readonly measureWorker: typeof measureWorker;
  readonly measureMap: typeof measureMap;
}

/** Runs a measurement on a page of its own. */
async function onPage<T>(
  browser: Browser,
  address: string,
  deviceScaleFactor: number,
  measure: (page: Page) => Promise<T>
): Promise<T> {
  const page = await browser.newPage({ viewport: SIZE, deviceScaleFactor });
  try {
    await page.goto(address);
    await page.waitForFunction(() => 'measureMap' in window);
    return await measure(page);
  } finally {
    await page.close();
  }
}

const timeWorker = (page: Page) =>
  page.evaluate(([view, scale, runs]) => (window as unknown as ExportPage).measureWorker(view, scale, runs), [
    VIEW,
    SCALE,
    RUNS + 1
  ] as const);

const timeMap = (page: Page) =>
  page.evaluate(([view, runs]) => (window as unknown as ExportPage).measureMap(view, runs), [VIEW, RUNS] as const);

/** The median; the image has to have the size that was asked for. */
function medianMs({ ms, png }: PngTimes): number {
  const [width, height] = [SIZE.width * SCALE, SIZE.height * SCALE];
  if (png.width !== width || png.height !== height) throw new Error('The PNG has another size.');
  return median(ms);
}

export default {
  name: 'A PNG of 3840 × 2160 pixels: the atlas’s worker against the canvas of the atlas’s MapLibre map',
  run: async () => {
    mkdirSync(resolve(projectFolder, 'test-results'), { recursive: true });
    const folder = mkdtempSync(resolve(projectFolder, 'test-results/export-image-'));
    try {
      await writePage(folder);
      return await withChromium([relative(projectFolder, folder)], async (browser, [address = '']) => {
        const worker = await onPage(browser, address, 1, timeWorker);
        const { redrawn, openedMs } = await onPage(browser, address, SCALE, timeMap);
        const [first = NaN, ...later] = worker.ms;
        const [workerMs, mapMs] = [medianMs({ ...worker, ms: later }), medianMs(redrawn)];
        const ratio = mapMs / workerMs;
        return [
          { measure: `the worker, median of ${String(RUNS)}`, value: workerMs, unit: 'ms', limit: LONGEST_MS },
          { measure: 'the first, with all that has to be fetched', value: first, unit: 'ms' },
          { measure: 'its file', value: worker.png.bytes / 1000, unit: 'kB' },
          {
            measure: `MapLibre’s canvas, an open map drawn once more, median of ${String(RUNS)}`,
            value: mapMs,
            unit: 'ms'
          },
          { measure: 'its file', value: redrawn.png.bytes / 1000, unit: 'kB' },
          { measure: 'a MapLibre map opened for the image, once', value: openedMs, unit: 'ms' },
          {
            measure: 'times as quick as the open map',
            value: ratio,
            unit: '×',
            limit: LEAST_RATIO,
            ok: ratio >= LEAST_RATIO
          },
          {
            measure: 'longest task of the page meanwhile, from 50 ms',
            value: worker.longestTaskMs,
            unit: 'ms',
            limit: LONGEST_BLOCK_MS
          }
        ];
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
};
