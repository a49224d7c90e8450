import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Browser } from '@playwright/test';
import { feature } from 'topojson-client';
import { build } from 'vite';
import { projectFolder } from '../../src/cli/ensure-installed.mjs';
import { fitMercator } from '../../src/lib/cartography/projection';
import type { ImageJob } from '../../src/lib/export/image/image-job';
import type { TerritoryTopology } from '../../src/lib/territory/read-territory';
import { DEFAULT_PRESET_VIEW, PRESET_VIEWS } from '../../src/lib/view/preset-views';
import type { ExportTimes } from './export-page';
import { sheetToExport } from './sheet-to-export';
import { median, withChromium } from './in-chromium';

const LONGEST_MS = 1000;
const LEAST_RATIO = 2;
const LONGEST_BLOCK_MS = 50;
const DATE = '2025-11-20';
const SIZE = { width: 1920, height: 1080 };
/** 3840 × 2160 pixels. */
const SCALE = 2;
const RUNS = 7;

/** A page with MapLibre, the faces of the territory and their borders: no labels, hatches, title or legend. */
function mapLibrePage(): string {
  const { lng, lat, zoom } = fitMercator(PRESET_VIEWS[DEFAULT_PRESET_VIEW], SIZE).camera;
  return `<!doctype html>
<meta charset="utf-8" />
<link rel="stylesheet" href="maplibre-gl.css" />
<div id="map" style="width: ${String(SIZE.width)}px; height: ${String(SIZE.height)}px"></div>
<script type="module">
  import * as maplibre from './maplibre-gl.mjs';
  maplibre.setWorkerUrl(new URL('maplibre-gl-worker.mjs', location.href).href);
  const colour = ['match', ['get', 'holder'], 'russia', '#e3b7a0', '#dfe6ee'];
  const map = new maplibre.Map({
    container: 'map',
    center: [${String(lng)}, ${String(lat)}],
    zoom: ${String(zoom)},
    attributionControl: false,
    fadeDuration: 0,
    pixelRatio: ${String(SCALE)},
    canvasContextAttributes: { preserveDrawingBuffer: true, antialias: true },
    style: {
      version: 8,
      sources: { faces: { type: 'geojson', data: new URL('faces.json', location.href).href } },
      layers: [
        { id: 'sea', type: 'background', paint: { 'background-color': '#c9d6df' } },
        { id: 'faces', type: 'fill', source: 'faces', paint: { 'fill-color': colour } },
        { id: 'borders', type: 'line', source: 'faces', paint: { 'line-color': '#555555' } }
      ]
    }
  });
  const toBlob = () => new Promise((resolve) => map.getCanvas().toBlob(resolve, 'image/png'));
  // The map is ready and its data are in memory: it draws itself once more, then its canvas is written.
  window.measureCanvas = async (runs) => {
    const times = [];
    for (let run = 0; run < runs; run += 1) {
      const start = performance.now();
      await new Promise((resolve) => { map.once('idle', resolve); map.triggerRepaint(); });
      const blob = await toBlob();
      times.push(performance.now() - start);
      if (blob === null) throw new Error('The canvas was not written.');
    }
    return { times, width: map.getCanvas().width, height: map.getCanvas().height };
  };
  map.once('idle', () => { window.isReady = true; });
</script>
`;
}

function writeMapLibrePage(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const dist = resolve(projectFolder, 'node_modules/maplibre-gl/dist');
  for (const file of ['maplibre-gl.mjs', 'maplibre-gl-worker.mjs', 'maplibre-gl.css']) {
    cpSync(join(dist, file), join(folder, file));
  }
  const file = resolve(projectFolder, `static/geodata/territory/${DATE}.topo.json`);
  const topology = JSON.parse(readFileSync(file, 'utf8')) as TerritoryTopology;
  writeFileSync(join(folder, 'faces.json'), JSON.stringify(feature(topology, topology.objects.faces)));
  writeFileSync(join(folder, 'index.html'), mapLibrePage());
}

async function writeExportPage(folder: string): Promise<void> {
  await build({
    configFile: false,
    root: projectFolder,
    base: './',
    logLevel: 'error',
    publicDir: false,
    worker: { format: 'es' },
    resolve: { alias: { $lib: resolve(projectFolder, 'src/lib') } },
    build: {
      outDir: folder,
      emptyOutDir: false,
      chunkSizeWarningLimit: 1000,
      rolldownOptions: {
        input: resolve(projectFolder, 'tests/bench/export-page.ts'),
        output: { entryFileNames: 'export-page.js' }
      }
    }
  });
  writeFileSync(join(folder, 'index.html'), '<!doctype html><script type="module" src="export-page.js"></script>');
}

async function timeExport(browser: Browser, address: string, job: ImageJob): Promise<ExportTimes> {
  const page = await browser.newPage({ viewport: SIZE });
  await page.goto(address);
  await page.waitForFunction(() => 'measureExport' in window);
  const times = await page.evaluate(
    ([asked, runs]) => {
      const { measureExport } = window as unknown as {
        measureExport: (formatId: string, job: ImageJob, runs: number) => Promise<ExportTimes>;
      };
      return measureExport('png', asked, runs);
    },
    [job, RUNS] as const
  );
  await page.close();
  return times;
}

async function timeCanvas(browser: Browser, address: string): Promise<number[]> {
  const page = await browser.newPage({ viewport: SIZE });
  await page.goto(`${address}maplibre/`);
  await page.waitForFunction(() => 'isReady' in window, undefined, { polling: 100, timeout: 60_000 });
  const { times, width, height } = await page.evaluate((runs) => {
    const { measureCanvas } = window as unknown as {
      measureCanvas: (runs: number) => Promise<{ times: number[]; width: number; height: number }>;
    };
    return measureCanvas(runs);
  }, RUNS);
  await page.close();
  if (width !== SIZE.width * SCALE || height !== SIZE.height * SCALE) throw new Error('The canvas has another size.');
  return times;
}

export default {
  name: 'A PNG of 3840 × 2160 pixels: the atlas’s worker against the canvas of a MapLibre map that is ready',
  run: async () => {
    mkdirSync(resolve(projectFolder, 'test-results'), { recursive: true });
    const folder = mkdtempSync(resolve(projectFolder, 'test-results/export-image-'));
    try {
      await writeExportPage(folder);
      writeMapLibrePage(join(folder, 'maplibre'));
      const job = { ...sheetToExport(DATE), scale: SCALE };
      return await withChromium([relative(projectFolder, folder)], async (browser, [address = '']) => {
        const { imageMs, bytes, longestBlockMs } = await timeExport(browser, address, job);
        const [exportMs, canvasMs] = [median(imageMs), median(await timeCanvas(browser, address))];
        const ratio = canvasMs / exportMs;
        return [
          { measure: `the worker, median of ${String(RUNS)}`, value: exportMs, unit: 'ms', limit: LONGEST_MS },
          { measure: 'the first, with all that has to be fetched', value: imageMs[0] ?? NaN, unit: 'ms' },
          { measure: 'its file', value: bytes / 1000, unit: 'kB' },
          { measure: `MapLibre’s canvas, median of ${String(RUNS)}`, value: canvasMs, unit: 'ms' },
          { measure: 'times as quick', value: ratio, unit: '×', limit: LEAST_RATIO, ok: ratio >= LEAST_RATIO },
          {
            measure: 'longest time the page was blocked',
            value: longestBlockMs,
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
