import { MEASURES } from '$lib/territory/measures';
import { tellMoved } from '$lib/cartography/caption/describe-moved';
import { changeBox } from '$lib/cartography/ground/faces/face-box';
import { frameGeodata } from '$lib/cartography/ground/frame';
import { fitMercator } from '$lib/cartography/ground/projection';
import { renderMovedPlate } from '$lib/cartography/plate/moved-plate';
import { changedFaces, showTransitions, type ShownTransition } from '$lib/cartography/symbology/difference-zones';
import { compareLines } from '$lib/derivation/comparison/compare-lines';
import type { Comparison } from '$lib/derivation/comparison/compare-partitions';
import { derivePartition } from '$lib/derivation/partition/derive-partition';
import type { Locale } from '$lib/i18n/locale';
import { faceAt, readFaceOutlines } from '$lib/places/face-at';
import { placeNames, type Place } from '$lib/places/place';
import { TOWN_POPULATION } from '$lib/places/towns';
import type { PlanVersion } from '$lib/plans/schema/plan-version';
import { commonTerritories } from '$lib/territory/common-territory';
import type { Credit } from '$lib/territory/credit';
import type { TerritoryTopology } from '$lib/territory/read-territory';
import type { LineOfContact } from '$lib/territory/line-of-contact';
import { creditsOf, type AdministrativeUnit } from '$lib/territory/manifest';
import { DEFAULT_PRESET_VIEW, PRESET_VIEWS } from '$lib/view/page/preset-views';
import { fetchCommon } from '../shared/own/common-lines';
import { SITE_GEODATA } from '../shared/geodata/fetch-geodata';
import { fetchGeodataFile } from '../shared/geodata/fetch-geodata-file';
import { fetchSiteJson } from '../shared/fetch-site-json';

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
  /** The map of what changes, as wide as its box, in pixels. */
  readonly draw: (width: number, title: string) => string;
}

/** Height of the map as a share of its width; a narrow one is nearly square. */
const heightOf = (width: number): number => Math.round(width * (width < 600 ? 0.95 : 0.62));

/** Finds the larger towns in faces. */
function townsOn(topology: TerritoryTopology, places: readonly Place[], { code }: Locale): Moved['townsIn'] {
  const outlines = readFaceOutlines(topology);
  const towns = places
    .filter(({ population }) => population >= TOWN_POPULATION)
    .sort((one, other) => other.population - one.population)
    .map((town) => ({ name: placeNames(town, code).text, face: faceAt(outlines, town) }));
  return (faces) => {
    const ids = new Set(faces.map(({ id }) => id));
    return towns.flatMap(({ name, face }) => (face !== undefined && ids.has(face) ? [name] : []));
  };
}

/**
 * Sets a version on one line against itself on another.
 *
 * @param keys of the lines
 * @throws {BadLine} where they cannot be laid over each other
 * @throws {FileUnavailableError}
 */
export async function fetchMoved(versionId: string, keys: readonly [string, string], locale: Locale): Promise<Moved> {
  const [common, cited, ground, manifest, places] = await Promise.all([
    fetchCommon(keys),
    fetchSiteJson(`compare/versions/${encodeURIComponent(versionId)}.json`),
    SITE_GEODATA.ground(),
    SITE_GEODATA.manifest(),
    fetchGeodataFile('places.json') as Promise<readonly Place[]>
  ]);
  const { version } = cited as { readonly version: PlanVersion };
  const [before, after] = commonTerritories(common);
  const sides = [derivePartition(version, before), derivePartition(version, after)] as const;
  const comparison = compareLines(...sides, 'status');
  const shown = showTransitions(comparison, locale);
  const geodata = { ...ground, territory: common.topology };
  const { units, credits } = manifest;
  const changed = changeBox(common.topology, changedFaces(shown));
  const box = changed === undefined ? PRESET_VIEWS[DEFAULT_PRESET_VIEW] : changed;
  return {
    version,
    lines: common.lines,
    comparison,
    shown,
    sentences: tellMoved(
      [
        { version, partition: sides[0] },
        { version, partition: sides[1] }
      ],
      comparison,
      locale
    ),
    credits: creditsOf(credits, common.lines, MEASURES),
    units,
    townsIn: townsOn(common.topology, places, locale),
    draw: (width, title) => {
      const size = { width, height: heightOf(width) };
      const padding = { top: 6, right: 6, bottom: 6, left: 6 };
      const frame = frameGeodata(geodata, fitMercator(box, size, padding));
      return renderMovedPlate({ frame, version, sides, shown, units, locale, title });
    }
  };
}
