/**
 * The page of export-image.bench.ts: the atlas's worker, and the atlas's own MapLibre map, both asked for a PNG of what
 * is in view.
 */
import { LIGHT } from '../../src/lib/cartography/symbology/palette';
import { fitMercator } from '../../src/lib/cartography/ground/projection';
import { ExportClient } from '../../src/lib/export/work/export-client';
import { fetchSheets } from '../../src/lib/export/work/fetch-sheets';
import { gatherSheet } from '../../src/lib/export/work/gather-sheet';
import { createExploreMap } from '../../src/lib/map/explore-map';
import type { ExploreMap, ExploreOptions } from '../../src/lib/map/explore-options';
import { DEFAULT_PRESET_VIEW, PRESET_VIEWS } from '../../src/lib/view/page/preset-views';
import type { SheetView } from '../../src/lib/view/sheet/sheet-view';

interface Png {
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
}

export interface PngTimes {
  /** Time of each image, from asking for it to having its bytes. */
  readonly ms: readonly number[];
  /** The last one. */
  readonly png: Png;
  /** Longest task of the page meanwhile, as the browser reports it: 0 where none took 50 ms. */
  readonly longestTaskMs: number;
}

const root = location.origin;
const occasion = { today: '2025-12-31', siteUrl: root };

function watchLongTasks(): () => Promise<number> {
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  observer.observe({ type: 'longtask' });
  return async () => {
    // Entries come a little after their task.
    await new Promise((resolve) => setTimeout(resolve, 200));
    observer.disconnect();
    return longest;
  };
}

/** Fails where an image is not what it seems to be: a canvas that was read too late is written without its drawing. */
async function readPng(blob: Blob): Promise<Png> {
  const { width, height } = await createImageBitmap(blob);
  return { width, height, bytes: blob.size };
}

async function timePngs(runs: number, makePng: () => Promise<Blob>): Promise<PngTimes> {
  const longestTask = watchLongTasks();
  const ms: number[] = [];
  let last = new Blob();
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    last = await makePng();
    ms.push(performance.now() - start);
  }
  return { ms, longestTaskMs: await longestTask(), png: await readPng(last) };
}

/** Makes a PNG of a sheet again and again, once its preview is there; the first time with all that has to be fetched. */
export async function measureWorker(view: SheetView, scale: number, runs: number): Promise<PngTimes> {
  const client = new ExportClient([root, occasion.today, 'en']);
  await client.preview(view);
  const request = { format: 'png', scale, svgText: 'outlined', edited: {} } as const;
  return timePngs(runs, async () => {
    const { bytes } = await client.make(view, request, () => undefined);
    return new Blob([bytes]);
  });
}

const nothing = (): void => undefined;

const writeCanvas = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('The canvas was not written.'));
      else resolve(blob);
    }, 'image/png');
  });

interface OpenMap {
  readonly map: ExploreMap;
  readonly canvas: HTMLCanvasElement;
  /** Written from the frame in which all of the map is drawn. */
  readonly png: Blob;
}

/** Opens a map in the whole window with data that are in memory. */
async function openMap(options: Omit<ExploreOptions, 'onReady'>): Promise<OpenMap> {
  const container = document.createElement('div');
  container.style.cssText = 'position: fixed; inset: 0';
  document.body.replaceChildren(container);
  let report: (canvas: HTMLCanvasElement) => void = nothing;
  // A canvas keeps its drawing only until the end of the frame.
  const written = new Promise<Blob>((resolve, reject) => {
    report = (canvas) => void writeCanvas(canvas).then(resolve, reject);
  });
  const canvasOf = () => container.querySelector('canvas') ?? document.createElement('canvas');
  const map = await createExploreMap(container, { ...options, onReady: () => report(canvasOf()) });
  return { map, canvas: canvasOf(), png: await written };
}

/** The map draws itself once more as it is, and that frame is written. */
async function redrawMap({ map, canvas }: OpenMap): Promise<Blob> {
  map.jumpTo(map.camera());
  // The map has asked for the same frame before, so that it is drawn by then.
  return new Promise((resolve, reject) => {
    requestAnimationFrame(() => void writeCanvas(canvas).then(resolve, reject));
  });
}

/**
 * Makes PNGs of the atlas's own map with the same land, hatches, water, borders and lettering, without title and
 * legend; the page's pixels are as fine as the image's. `openedMs` until a map of the image's size, opened for it, is idle
 * and written; `redrawn` are of that map once it is open.
 */
export async function measureMap(view: SheetView, runs: number): Promise<{ openedMs: number; redrawn: PngTimes }> {
  const { parts, locale, units } = await gatherSheet(view, fetchSheets(root), occasion);
  const [part] = parts;
  if (part === undefined || typeof view.extent !== 'string' || view.extent === 'zones') throw new Error('No such map.');
  const size = { width: window.innerWidth, height: window.innerHeight };
  const { facet, hidden, isolated } = view;
  const { extent } = view;
  const options = {
    geodata: part.geodata,
    units,
    locale,
    palette: LIGHT,
    label: '',
    gestureHints: null,
    link: null,
    camera: fitMercator(PRESET_VIEWS[extent === 'own' ? DEFAULT_PRESET_VIEW : extent], size).camera,
    input: { ...part, view: { facet, hidden, isolated, zone: null }, covered: [] },
    onMove: nothing,
    onZone: nothing,
    onContextLost: nothing,
    onError: (error: Error) => {
      throw error;
    }
  };
  const start = performance.now();
  const ready = await openMap(options);
  const openedMs = performance.now() - start;
  return { openedMs, redrawn: await timePngs(runs, () => redrawMap(ready)) };
}

Object.assign(window, { measureWorker, measureMap });
