import { MEASURES } from '$lib/territory/measures';
import { tellMoved } from '$lib/cartography/caption/describe-moved';
import { changeBox } from '$lib/cartography/ground/faces/face-box';
import type { SharedGround } from '$lib/cartography/ground/geodata-source';
import { fitMercator } from '$lib/cartography/ground/projection';
import { drawingMovedPlate } from '$lib/cartography/plate/moved-plate';
import { changedFaces, showTransitions, type ShownTransition } from '$lib/cartography/symbology/difference-zones';
import { compareLines } from '$lib/derivation/comparison/compare-lines';
import type { Comparison } from '$lib/derivation/comparison/compare-partitions';
import { derivePartition } from '$lib/derivation/partition/derive-partition';
import type { Locale } from '$lib/i18n/locale';
import { faceAt, readFaceOutlines } from '$lib/places/face-at';
import { placeNames, type Place } from '$lib/places/place';
import { TOWN_POPULATION } from '$lib/places/towns';
import type { PlanVersion } from '$lib/plans/schema/plan-version';
import { commonTerritories, type CommonTerritory } from '$lib/territory/common-territory';
import type { Credit } from '$lib/territory/credit';
import type { TerritoryTopology } from '$lib/territory/read-territory';
import type { LineOfContact } from '$lib/territory/line-of-contact';
import { creditsOf, type AdministrativeUnit, type Manifest } from '$lib/territory/manifest';
import { DEFAULT_PRESET_VIEW, PRESET_VIEWS } from '$lib/view/page/preset-views';
import { fetchCommon } from '../shared/own/common-lines';
import { SITE_GEODATA } from '../shared/geodata/fetch-geodata';
import { fetchGeodataFile } from '../shared/geodata/fetch-geodata-file';
import { fetchSiteJson } from '../shared/fetch-site-json';
import { inSlices } from '../shared/in-slices';

/** What two lines of contact make of one version. */
export interface Moved {
  readonly version: PlanVersion;
  readonly lines: readonly [LineOfContact, LineOfContact];
  readonly comparison: Comparison;
  readonly shown: readonly ShownTransition[];
  /** The sums in sentences. */
  readonly sentences: readonly string[];
  readonly credits: readonly Credit[];
  readonly units: readonly AdministrativeUnit[];
  /** Names of the larger towns in some faces, the largest first. */
  readonly townsIn: (faces: readonly { readonly id: string }[]) => readonly string[];
  /** Draws the map of what changes, as wide as its box, in pixels; nothing where it is no longer wanted. */
  readonly draw: (width: number, title: string, isWanted: () => boolean) => Promise<string | undefined>;
}

/** Height of the map of what changes by its width, in pixels; a narrow one is nearly square. */
export const movedHeight = (width: number): number => Math.round(width * (width < 600 ? 0.95 : 0.62));

/** Finds the larger towns in faces; rests every few milliseconds. */
function* findingTowns(
  topology: TerritoryTopology,
  places: readonly Place[],
  { code }: Locale
): Generator<undefined, Moved['townsIn']> {
  const outlines = readFaceOutlines(topology);
  yield;
  const large = places
    .filter(({ population }) => population >= TOWN_POPULATION)
    .sort((one, other) => other.population - one.population);
  const towns: { readonly name: string; readonly face: string | undefined }[] = [];
  for (const town of large) {
    towns.push({ name: placeNames(town, code).text, face: faceAt(outlines, town) });
    yield;
  }
  return (faces) => {
    const ids = new Set(faces.map(({ id }) => id));
    return towns.flatMap(({ name, face }) => (face !== undefined && ids.has(face) ? [name] : []));
  };
}

/** What pages have of a comparison of lines. */
interface MovedSource {
  readonly version: PlanVersion;
  readonly common: CommonTerritory;
  readonly ground: SharedGround;
  readonly manifest: Manifest;
  readonly places: readonly Place[];
  readonly locale: Locale;
}

/** Works out what two lines make of a version; rests every few milliseconds. */
function* derivingMoved(source: MovedSource): Generator<undefined, Moved> {
  const { version, common, ground, manifest, places, locale } = source;
  const { units, credits } = manifest;
  const [before, after] = commonTerritories(common);
  const first = derivePartition(version, before);
  yield;
  const second = derivePartition(version, after);
  yield;
  const comparison = compareLines(first, second, 'status');
  const shown = showTransitions(comparison, locale);
  yield;
  const geodata = { ...ground, territory: common.topology };
  const box = changeBox(common.topology, changedFaces(shown)) ?? PRESET_VIEWS[DEFAULT_PRESET_VIEW];
  yield;
  const sides = [
    { version, partition: first },
    { version, partition: second }
  ] as const;
  const sentences = tellMoved(sides, comparison, locale);
  yield;
  return {
    version,
    lines: common.lines,
    comparison,
    shown,
    sentences,
    credits: creditsOf(credits, common.lines, MEASURES),
    units,
    townsIn: yield* findingTowns(common.topology, places, locale),
    draw: (width, title, isWanted) => {
      const size = { width, height: movedHeight(width) };
      const projection = fitMercator(box, size, { top: 6, right: 6, bottom: 6, left: 6 });
      const plate = { geodata, projection, version, sides: [first, second] as const, shown, units, locale, title };
      return inSlices(drawingMovedPlate(plate), isWanted);
    }
  };
}

/**
 * Sets a version on one line against itself on another.
 *
 * @param keys of the lines
 * @param isWanted whether it still is
 * @returns nothing where it is no longer wanted
 * @throws {BadLine} where they cannot be laid over each other
 * @throws {FileUnavailableError}
 */
export async function fetchMoved(
  versionId: string,
  keys: readonly [string, string],
  locale: Locale,
  isWanted: () => boolean
): Promise<Moved | undefined> {
  const [common, cited, ground, manifest, places] = await Promise.all([
    fetchCommon(keys),
    fetchSiteJson(`compare/versions/${encodeURIComponent(versionId)}.json`),
    SITE_GEODATA.ground(),
    SITE_GEODATA.manifest(),
    fetchGeodataFile('places.json') as Promise<readonly Place[]>
  ]);
  const { version } = cited as { readonly version: PlanVersion };
  return inSlices(derivingMoved({ version, common, ground, manifest, places, locale }), isWanted);
}
