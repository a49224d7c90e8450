/**
 * The page of version-switch.bench.ts: the renderers that the atlas runs in the browser, without its interface. It
 * reports how long each switch to the next version takes.
 */
import { datedLine } from '../../src/lib/territory/line-of-contact';
import { frameAtHand, frameGeodata } from '../../src/lib/cartography/ground/frame';
import type { MapGeodata } from '../../src/lib/cartography/ground/geodata';
import { deriveLegend } from '../../src/lib/cartography/symbology/legend';
import { writeHatchPatterns } from '../../src/lib/cartography/plate/hatch-patterns';
import { lineNodes, zoneNodes } from '../../src/lib/cartography/plate/plate';
import { writePage } from '../../src/lib/cartography/scene/write-page';
import { groundNodes } from '../../src/lib/cartography/plate/plate-ground';
import { fitMercator } from '../../src/lib/cartography/ground/projection';
import { plateLabelNodes } from '../../src/lib/cartography/plate/label-nodes';
import { pageStylesheet } from '../../src/lib/cartography/symbology/stylesheet';
import { derivePartition } from '../../src/lib/derivation/partition/derive-partition';
import '../../src/lib/i18n/at-hand/keep-every';
import { LOCALES } from '../../src/lib/i18n/locale';
import { allVersions } from '../../src/lib/plans/catalogue';
import { readTerritory, type TerritoryTopology } from '../../src/lib/territory/read-territory';
import { DEFAULT_PRESET_VIEW, PRESET_VIEWS } from '../../src/lib/view/page/preset-views';

export interface SwitchTimes {
  /** Partition, legend, and the land on the page with its new look. */
  readonly landMs: number[];
  /** Times with borders, line of contact and all lettering placed again. */
  readonly allMs: number[];
}

const locale = LOCALES.en;

async function readJson(file: string): Promise<unknown> {
  return (await fetch(file)).json();
}

/** Goes `rounds` times through all versions on one line of contact. */
export async function measureSwitches(date: string, rounds: number): Promise<SwitchTimes> {
  const topology = (await readJson('territory.json')) as TerritoryTopology;
  const geodata = {
    territory: topology,
    basemap: await readJson('basemap.json'),
    places: await readJson('map-labels.json'),
    sites: await readJson('sites.json')
  } as MapGeodata;
  const territory = readTerritory(datedLine(date), topology);
  const size = { width: window.innerWidth, height: window.innerHeight };
  const frame = frameGeodata(geodata, fitMercator(PRESET_VIEWS[DEFAULT_PRESET_VIEW], size));
  document.head.insertAdjacentHTML('beforeend', `<style>${pageStylesheet()}</style>`);
  document.body.innerHTML =
    `<svg class="plate" width="${String(size.width)}" height="${String(size.height)}"><defs>${writeHatchPatterns()}</defs>` +
    `<g>${writePage(groundNodes(frame, 'live'))}</g><g id="zones"></g><g id="lines"></g><g id="labels"></g></svg><ul id="legend"></ul>`;
  const part = (id: string) => document.getElementById(id) ?? document.body;

  const times: SwitchTimes = { landMs: [], allMs: [] };
  for (let round = 0; round < rounds; round += 1) {
    for (const version of allVersions()) {
      const input = {
        version,
        locale,
        units: [],
        view: { facet: 'status', hidden: [], isolated: null, zone: null },
        plateId: 'live',
        zoneHref: (zoneId: string) => `#${zoneId}`,
        covered: []
      } as const;
      const start = performance.now();
      const partition = derivePartition(version, territory);
      const legend = deriveLegend(partition, 'status', locale.messages);
      part('legend').textContent = legend.map(({ title }) => title).join();
      part('zones').innerHTML = writePage(zoneNodes(frame, { ...input, partition }));
      // Asking for a box makes the browser compute styles and layout, which a switch has to wait for as well.
      part('zones').getBoundingClientRect();
      times.landMs.push(performance.now() - start);
      part('lines').innerHTML = writePage(lineNodes(frame, input));
      part('labels').innerHTML = writePage(plateLabelNodes(frame, { ...input, partition }));
      part('labels').getBoundingClientRect();
      times.allMs.push(performance.now() - start);
      // The next switch comes when this one has been painted, as a reader's does.
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    }
  }
  return times;
}

export interface DateSwitchTimes {
  /** Making a line ready that the reader may come to next. */
  readonly aheadMs: number[];
  /** Partition, legend, and the land on the page, of a line that has been made ready. */
  readonly landMs: number[];
}

/** Goes through lines of contact with one version, as a slider over dates does: the next one is made ready ahead. */
export async function measureDateSwitches(dates: readonly string[], versionId: string): Promise<DateSwitchTimes> {
  const version = allVersions().find(({ id }) => id === versionId);
  if (version === undefined) throw new Error(`There is no ${versionId}.`);
  const shared = {
    basemap: await readJson('basemap.json'),
    places: await readJson('map-labels.json'),
    sites: await readJson('sites.json')
  };
  const projection = fitMercator(PRESET_VIEWS[DEFAULT_PRESET_VIEW], {
    width: window.innerWidth,
    height: window.innerHeight
  });
  document.body.innerHTML = `<svg class="plate" width="${String(window.innerWidth)}" height="${String(window.innerHeight)}"><defs>${writeHatchPatterns()}</defs><g id="zones"></g></svg><ul id="legend"></ul>`;
  const part = (id: string) => document.getElementById(id) ?? document.body;
  const times: DateSwitchTimes = { aheadMs: [], landMs: [] };
  for (const date of dates) {
    const territory = (await readJson(`territory/${date}.json`)) as TerritoryTopology;
    const geodata = { ...shared, territory } as MapGeodata;
    const fetched = performance.now();
    frameAtHand(geodata, projection);
    times.aheadMs.push(performance.now() - fetched);
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

    const start = performance.now();
    const partition = derivePartition(version, readTerritory(datedLine(date), territory));
    const legend = deriveLegend(partition, 'status', locale.messages);
    part('legend').textContent = legend.map(({ title }) => title).join();
    part('zones').innerHTML = writePage(
      zoneNodes(frameAtHand(geodata, projection), {
        version,
        partition,
        locale,
        units: [],
        view: { facet: 'status', hidden: [], isolated: null, zone: null },
        plateId: 'live',
        zoneHref: (zoneId: string) => `#${zoneId}`,
        covered: []
      })
    );
    part('zones').getBoundingClientRect();
    times.landMs.push(performance.now() - start);
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  }
  return times;
}

Object.assign(window, { measureSwitches, measureDateSwitches });
