import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { difference } from '@turf/difference';
import { intersect } from '@turf/intersect';
import { merge } from 'topojson-client';
import { build } from 'vite';
import { projectFolder } from '../../src/cli/tooling/ensure-installed.mjs';
import { frameGeodata } from '../../src/lib/cartography/ground/frame';
import type { FaceGeometry } from '../../src/lib/cartography/ground/geodata';
import { zoneNodes } from '../../src/lib/cartography/plate/plate';
import { writePage } from '../../src/lib/cartography/scene/write-page';
import { fitMercator } from '../../src/lib/cartography/ground/projection';
import { derivePartition } from '../../src/lib/derivation/partition/derive-partition';
import { LOCALES } from '../../src/lib/i18n/locale';
import { allVersions } from '../../src/lib/plans/catalogue';
import { readFaces, readMapGeodata, readManifest } from '../../src/lib/server/read-geodata';
import type { Face } from '../../src/lib/territory/territory';
import { DEFAULT_PRESET_VIEW, PRESET_VIEWS } from '../../src/lib/view/page/preset-views';
import { median, SCREENS, withChromium } from './in-chromium';
import type { DateSwitchTimes, SwitchTimes } from './switch-page';

/** One frame of a screen that draws sixty a second. */
const FRAME_MS = 16;
const LEAST_RATIO = 50;
const DATE = '2025-11-20';
const VERSION = 'us-28point-2025-11';
const ROUNDS = 5;
/** Turf takes too long to be asked often. */
const TURF_RUNS = 5;
const OWN_RUNS = 50;

const { viewport } = SCREENS[0];

interface Switches {
  readonly firstLandMs: number;
  readonly firstAllMs: number;
  readonly laterAllMs: number;
  /** Median over all lines of contact. */
  readonly dateAheadMs: number;
  readonly dateLandMs: number;
}

/** Medians over all versions in the browser; see `switch-page.ts` for what is timed. */
async function timeSwitches(): Promise<Switches> {
  mkdirSync(resolve(projectFolder, 'test-results'), { recursive: true });
  const folder = mkdtempSync(resolve(projectFolder, 'test-results/version-switch-'));
  try {
    await build({
      configFile: false,
      root: projectFolder,
      logLevel: 'error',
      publicDir: false,
      resolve: { alias: { $lib: resolve(projectFolder, 'src/lib') } },
      build: {
        outDir: folder,
        emptyOutDir: false,
        rolldownOptions: {
          input: resolve(projectFolder, 'tests/bench/switch-page.ts'),
          output: { entryFileNames: 'switch-page.js' }
        }
      }
    });
    writeFileSync(join(folder, 'index.html'), '<!doctype html><script type="module" src="switch-page.js"></script>');
    const geodata = resolve(projectFolder, 'static/geodata');
    cpSync(join(geodata, `territory/${DATE}.topo.json`), join(folder, 'territory.json'));
    cpSync(join(geodata, 'basemap.topo.json'), join(folder, 'basemap.json'));
    for (const name of ['map-labels.json', 'sites.json']) cpSync(join(geodata, name), join(folder, name));

    mkdirSync(join(folder, 'territory'));
    const dates = readManifest().dates.map(({ date }) => date);
    for (const date of dates)
      cpSync(join(geodata, `territory/${date}.topo.json`), join(folder, `territory/${date}.json`));

    const [times, dateTimes] = await withChromium(
      [relative(projectFolder, folder)],
      async (browser, [address = '']) => {
        const page = await browser.newPage({ viewport });
        await page.goto(address);
        await page.waitForFunction(() => 'measureSwitches' in window);
        const switches = await page.evaluate(
          ([date, rounds]) => {
            const { measureSwitches } = window as unknown as {
              measureSwitches: (date: string, rounds: number) => Promise<SwitchTimes>;
            };
            return measureSwitches(date, rounds);
          },
          [DATE, ROUNDS] as const
        );
        const dateSwitches = await page.evaluate(
          ([all, version]) => {
            const { measureDateSwitches } = window as unknown as {
              measureDateSwitches: (dates: readonly string[], version: string) => Promise<DateSwitchTimes>;
            };
            return measureDateSwitches(all, version);
          },
          [dates, VERSION] as const
        );
        return [switches, dateSwitches] as const;
      }
    );
    const versions = allVersions().length;
    return {
      firstLandMs: median(times.landMs.slice(0, versions)),
      firstAllMs: median(times.allMs.slice(0, versions)),
      laterAllMs: median(times.allMs.slice(versions)),
      dateAheadMs: median(dateTimes.aheadMs),
      dateLandMs: median(dateTimes.landMs)
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function time(runs: number, work: () => unknown): number {
  const milliseconds = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    work();
    milliseconds.push(performance.now() - start);
  }
  return median(milliseconds);
}

/**
 * The same zones of one version in two ways, from geometry of the same resolution that is ready in memory: derived and
 * drawn from faces as the atlas does, and cut with Turf from the oblasts and the land that Russia holds.
 */
function timeNode(): { ownMs: number; turfMs: number; zones: number } {
  const version = allVersions().find(({ id }) => id === VERSION);
  const territory = readFaces(DATE);
  if (version === undefined || territory === undefined) throw new Error(`There is no ${VERSION} of ${DATE}.`);
  const geodata = readMapGeodata(DATE);
  const projection = fitMercator(PRESET_VIEWS[DEFAULT_PRESET_VIEW], viewport);
  const { units } = readManifest();
  const partition = derivePartition(version, territory);
  const frames = Array.from({ length: OWN_RUNS }, () => frameGeodata(geodata, projection));
  const draw = () =>
    // A frame of its own each time: nothing is remembered from the run before.
    writePage(
      zoneNodes(frames.pop() ?? frameGeodata(geodata, projection), {
        version,
        partition: derivePartition(version, territory),
        locale: LOCALES.en,
        units,
        view: { facet: 'status', hidden: [], isolated: null, zone: null },
        plateId: 'live',
        zoneHref: (zoneId) => `#${zoneId}`,
        covered: []
      })
    );

  const asFeature = (contains: (face: Face) => boolean): GeoJSON.Feature<GeoJSON.MultiPolygon> => {
    const faces = geodata.territory.objects.faces.geometries as FaceGeometry[];
    const geometry = merge(
      geodata.territory,
      faces.filter((face) => contains(face.properties))
    );
    return { type: 'Feature', properties: {}, geometry };
  };
  const oblasts = new Map(units.map(({ code }) => [code, asFeature((face) => face.unit === code)]));
  const heldByRussia = asFeature((face) => face.holder === 'russia');
  const parts = partition.zones.flatMap((zone) => {
    const held = new Set(zone.faces.map(({ unit, holder }) => `${unit} ${holder}`));
    return [...held].map((part) => part.split(' ') as [unit: string, holder: Face['holder']]);
  });
  const cut = () =>
    parts.map(([unit, holder]) => {
      const oblast = oblasts.get(unit);
      if (oblast === undefined) throw new Error(`There is no oblast ${unit}.`);
      const pair = { type: 'FeatureCollection' as const, features: [oblast, heldByRussia] };
      return holder === 'russia' ? intersect(pair) : difference(pair);
    });
  return { ownMs: time(OWN_RUNS, draw), turfMs: time(TURF_RUNS, cut), zones: partition.zones.length };
}

export default {
  name: 'Switching the version on the drawn map, and its zones against cutting them with Turf',
  run: async () => {
    const { firstLandMs, firstAllMs, laterAllMs, dateAheadMs, dateLandMs } = await timeSwitches();
    const { ownMs, turfMs, zones } = timeNode();
    const ratio = turfMs / ownMs;
    return [
      {
        measure: 'derive, style and show a version’s land, in Chromium',
        value: firstLandMs,
        unit: 'ms',
        limit: FRAME_MS
      },
      { measure: 'the same with lines and lettering', value: firstAllMs, unit: 'ms' },
      { measure: 'the same for a version seen before', value: laterAllMs, unit: 'ms' },
      {
        measure: 'the land of the next line of contact, which was made ready ahead',
        value: dateLandMs,
        unit: 'ms',
        limit: FRAME_MS
      },
      { measure: 'making it ready ahead, while nothing else is to be done', value: dateAheadMs, unit: 'ms' },
      { measure: `derive and style ${String(zones)} zones, in Node`, value: ownMs, unit: 'ms' },
      { measure: 'the same zones with @turf/intersect and @turf/difference', value: turfMs, unit: 'ms' },
      { measure: 'times faster', value: ratio, unit: '×', limit: LEAST_RATIO, ok: ratio >= LEAST_RATIO }
    ];
  }
};
