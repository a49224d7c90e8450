import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { feature } from 'topojson-client';
import { projectFolder } from '../../src/cli/tooling/ensure-installed.mjs';
import type { Size } from '../../src/lib/cartography/ground/box';
import { fitMercator } from '../../src/lib/cartography/ground/projection';
import type { TerritoryTopology } from '../../src/lib/territory/read-territory';
import { DEFAULT_PRESET_VIEW, PRESET_VIEWS } from '../../src/lib/view/page/preset-views';
import { median, withChromium } from './in-chromium';

const DATE = '2025-11-20';
const RUNS = 7;

/** A middling phone on a slow mobile network, as Lighthouse has it. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: (1.6e6 * 0.9) / 8, uploadThroughput: 750e3 / 8 };
const CPU_SLOWDOWN = 4;

/** A page with nothing but MapLibre and the faces that the atlas's first map shows: no labels, hatches or text. */
function bareIndex(viewport: Size): string {
  const { lng, lat, zoom } = fitMercator(PRESET_VIEWS[DEFAULT_PRESET_VIEW], viewport).camera;
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Bare map</title>
    <link rel="stylesheet" href="maplibre-gl.css" />
    <link rel="modulepreload" href="maplibre-gl.mjs" />
    <link rel="preload" href="faces.json" as="fetch" crossorigin="anonymous" />
    <style>html, body, #map { height: 100%; margin: 0 }</style>
  </head>
  <body>
    <div id="map"></div>
    <script type="module">
      import * as maplibre from './maplibre-gl.mjs';
      maplibre.setWorkerUrl(new URL('maplibre-gl-worker.mjs', location.href).href);
      const colour = ['match', ['get', 'holder'], 'russia', '#e3b7a0', '#dfe6ee'];
      const map = new maplibre.Map({
        container: 'map',
        center: [${String(lng)}, ${String(lat)}],
        zoom: ${String(zoom)},
        attributionControl: false,
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
      map.on('render', () => {
        if (window.mapShownMs === undefined && map.isSourceLoaded('faces')) window.mapShownMs = performance.now();
      });
    </script>
  </body>
</html>
`;
}

/** Writes the bare page for a window, precompressed as the atlas's own files are. */
function writeBarePage(folder: string, viewport: Size): void {
  const dist = resolve(projectFolder, 'node_modules/maplibre-gl/dist');
  for (const file of ['maplibre-gl.mjs', 'maplibre-gl-worker.mjs', 'maplibre-gl.css']) {
    cpSync(join(dist, file), join(folder, file));
  }
  const file = resolve(projectFolder, `static/geodata/territory/${DATE}.topo.json`);
  const topology = JSON.parse(readFileSync(file, 'utf8')) as TerritoryTopology;
  const faces = feature(topology, topology.objects.faces);
  // As short as the topology is precise: about a metre.
  const text = JSON.stringify(faces, (_, value: unknown) =>
    typeof value === 'number' ? Math.round(value * 1e5) / 1e5 : value
  );
  writeFileSync(join(folder, 'faces.json'), text);
  writeFileSync(join(folder, 'index.html'), bareIndex(viewport));
  for (const name of readdirSync(folder)) {
    writeFileSync(join(folder, `${name}.br`), brotliCompressSync(readFileSync(join(folder, name))));
  }
}

/**
 * Milliseconds from navigation to the first frame with the map's land and borders. The bare page takes the time when
 * MapLibre has drawn its polygons. The atlas's is taken later than need be: at the start of the frame after the one
 * that had land, borders and line of contact whole in the document, so that all of it has been painted by then.
 *
 * @param drawn selector of what the atlas's drawing ends with
 */
async function timeToMap(browser: Browser, address: string, viewport: Size, drawn: string): Promise<number> {
  const context = await browser.newContext({ viewport, serviceWorkers: 'block' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', NETWORK);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  await page.addInitScript((selector) => {
    const look = () => {
      if (document.querySelector(selector) === null) requestAnimationFrame(look);
      else requestAnimationFrame(() => Object.assign(window, { mapShownMs: performance.now() }));
    };
    requestAnimationFrame(look);
  }, drawn);
  await page.goto(address, { waitUntil: 'commit' });
  const handle = await page.waitForFunction(() => (window as { mapShownMs?: number }).mapShownMs, undefined, {
    polling: 100,
    timeout: 120_000
  });
  const milliseconds = Number(await handle.jsonValue());
  await context.close();
  return milliseconds;
}

/** Median times in ms to the first map of a page of the atlas and of the bare page, in the same window. */
export async function raceBareMap(path: string, viewport: Size, drawn: string) {
  mkdirSync(resolve(projectFolder, 'test-results'), { recursive: true });
  const folder = mkdtempSync(resolve(projectFolder, 'test-results/bare-map-'));
  try {
    writeBarePage(folder, viewport);
    return await withChromium(['build', relative(projectFolder, folder)], async (browser, [atlas = '', bare = '']) => {
      const times: { atlas: number; bare: number }[] = [];
      for (let run = 0; run < RUNS; run += 1) {
        const own = await timeToMap(browser, atlas + path, viewport, drawn);
        times.push({ atlas: own, bare: await timeToMap(browser, bare, viewport, drawn) });
      }
      const [atlasMs, bareMs] = [median(times.map((time) => time.atlas)), median(times.map((time) => time.bare))];
      return { runs: RUNS, atlasMs, bareMs, ratio: bareMs / atlasMs };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
