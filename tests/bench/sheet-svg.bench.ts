import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { projectFolder } from '../../src/cli/tooling/ensure-installed.mjs';
import { writeSvg } from '../../src/lib/cartography/scene/write-svg';
import { renderSheet } from '../../src/lib/cartography/sheet/render-sheet';
import { derivePartition } from '../../src/lib/derivation/partition/derive-partition';
import { gatherSheet } from '../../src/lib/export/work/gather-sheet';
import { NODE_PLATFORM } from '../../src/lib/export/image/platform/node-platform';
import { createExportWork } from '../../src/lib/export/work/create-export-work';
import { allVersions, requireVersion } from '../../src/lib/plans/catalogue';
import { requireFaces } from '../../src/lib/server/read-geodata';
import { readSheetParts } from '../../src/lib/server/read-sheet-parts';
import { parseSheetView } from '../../src/lib/view/sheet/sheet-address';
import { DEFAULT_PRESET_VIEW, PRESET_VIEWS } from '../../src/lib/view/page/preset-views';
import type { SheetView } from '../../src/lib/view/sheet/sheet-view';
import { SVG_TEXTS, type SvgText } from '../../src/lib/view/sheet/file-request';
import { median } from './in-chromium';

const LONGEST_MS = 150;
const LEAST_RATIO = 5;
const LARGEST_KB = 300;
const RUNS = 5;
/** The version that limits are set for: what a reader gets with nothing asked for. */
const VERSION = 'us-28point-2025-11';
const DATE = '2025-11-20';

const ids = allVersions().map(({ id }) => id);
const viewAt = (search: string): SheetView =>
  parseSheetView(search, { locale: 'en', ids, dates: [], opening: ['', ''] }).view;
const viewOf = (id: string): SheetView => viewAt(`?version=${id}`);

/** Every version, and each kind of comparison. */
const SEARCHES = [
  ...ids.map((id) => `?version=${id}`),
  ...['side-by-side', 'difference'].map((figure) => `?versions=${VERSION},e3-counter-2025-11&figure=${figure}`),
  `?versions=${[VERSION, ...ids.filter((id) => id !== VERSION).slice(-5)].join()}&figure=multiples`,
  '?figure=areas-over-time'
];

/** The largest SVG file with some lettering, in kB, whatever it shows and in whichever language. */
async function largestFile(svgText: SvgText): Promise<number> {
  const work = createExportWork(readSheetParts(), occasion, NODE_PLATFORM);
  let largest = 0;
  for (const search of SEARCHES.flatMap((one) => [`${one}&lang=en`, `${one}&lang=uk`])) {
    const { bytes } = await work.make(
      viewAt(search),
      { format: 'svg', scale: 1, svgText, edited: {} },
      () => undefined
    );
    largest = Math.max(largest, bytes.length / 1000);
  }
  return largest;
}

const occasion = { today: '2026-11-21', siteUrl: null };

async function timeSheet(id: string): Promise<{ ms: number; kB: number }> {
  // Geodata are remembered by their file: copies are projected, cut and joined again.
  const store = readSheetParts();
  const ground = async () => structuredClone(await store.ground());
  const territory = async (date: string) => structuredClone(await store.territory(date));
  const input = await gatherSheet(viewOf(id), { ...store, ground, territory }, occasion);
  const started = performance.now();
  const svg = writeSvg(renderSheet(input).scene);
  return { ms: performance.now() - started, kB: Buffer.byteLength(svg) / 1000 };
}

/** Which zone of the version each face is in, as a table that mapshaper joins: it has no other way to know. */
function writeZones(folder: string): string {
  const territory = requireFaces(DATE);
  const { zones } = derivePartition(requireVersion(VERSION), territory);
  const rows = zones.flatMap(({ id, faces }) => faces.map((face) => `${face.id},${id}`));
  const file = join(folder, 'zones.csv');
  writeFileSync(file, ['id,zone', ...rows, ''].join('\n'));
  return file;
}

/**
 * mapshaper as newsrooms call it for the same picture: zones dissolved from the faces, borders of oblasts, the base map,
 * all cut to what the sheet shows, in Mercator; no hatches, no lettering, no legend.
 */
function timeMapshaper(folder: string, zones: string): number {
  const mapshaper = resolve(createRequire(import.meta.url).resolve('mapshaper/package.json'), '../bin/mapshaper');
  const topology = resolve(projectFolder, `static/geodata/territory/${DATE}.topo.json`);
  const basemap = resolve(projectFolder, 'static/geodata/basemap.topo.json');
  const out = join(folder, 'mapshaper.svg');
  const started = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      ...[mapshaper, '-i', basemap, topology, 'combine-files'],
      ...['-join', zones, 'target=faces', 'keys=id,id'],
      ...['-dissolve', 'unit', 'target=faces', '+', 'name=oblasts'],
      ...['-innerlines', 'target=oblasts'],
      ...['-dissolve', 'zone', 'target=faces'],
      ...['-clip', `bbox=${PRESET_VIEWS[DEFAULT_PRESET_VIEW].join()}`, 'target=*'],
      ...['-proj', 'webmercator', 'target=*'],
      ...['-style', 'target=faces', "fill=zone == 'remainder' ? '#fbfaf5' : '#e3b7a0'", 'stroke=#555'],
      ...['-o', out, 'target=*', 'width=1920']
    ],
    { encoding: 'utf8' }
  );
  if (status !== 0 || !readFileSync(out, 'utf8').includes('<path')) throw new Error(stderr);
  return performance.now() - started;
}

export default {
  name: 'An SVG of 1920 × 1080 pixels: a sheet from geodata that nothing was drawn from yet, against mapshaper',
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'atlas-sheet-svg-'));
    try {
      const zones = writeZones(folder);
      const first = await timeSheet(VERSION);
      const all = [];
      for (const id of ids) all.push(await timeSheet(id));
      const [own, mapshaper]: [number[], number[]] = [[], []];
      for (let run = 0; run < RUNS; run += 1) {
        own.push((await timeSheet(VERSION)).ms);
        mapshaper.push(timeMapshaper(folder, zones));
      }
      const input = await gatherSheet(viewOf(VERSION), readSheetParts(), occasion);
      renderSheet(input);
      const started = performance.now();
      renderSheet(input);
      const again = performance.now() - started;
      const ratio = median(mapshaper) / median(own);
      const sheetMs = median(all.map(({ ms }) => ms));
      const sizes = [];
      for (const svgText of SVG_TEXTS) {
        const value = await largestFile(svgText);
        sizes.push({ measure: `largest file, lettering ${svgText}`, value, unit: 'kB', limit: LARGEST_KB });
      }
      return [
        { measure: 'the very first of a process that has just begun', value: first.ms, unit: 'ms' },
        {
          measure: `each of ${String(ids.length)} versions anew, median`,
          value: sheetMs,
          unit: 'ms',
          limit: LONGEST_MS
        },
        { measure: `${VERSION} anew, median of ${String(RUNS)}`, value: median(own), unit: 'ms', limit: LONGEST_MS },
        { measure: 'the same once more', value: again, unit: 'ms' },
        { measure: `mapshaper, median of ${String(RUNS)}`, value: median(mapshaper), unit: 'ms' },
        { measure: 'times as quick', value: ratio, unit: '×', limit: LEAST_RATIO, ok: ratio >= LEAST_RATIO },
        { measure: 'largest sheet', value: Math.max(...all.map(({ kB }) => kB)), unit: 'kB', limit: LARGEST_KB },
        ...sizes,
        { measure: 'mapshaper’s file', value: statSync(join(folder, 'mapshaper.svg')).size / 1000, unit: 'kB' }
      ];
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
};
