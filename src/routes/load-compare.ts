import { frameGeodata, type Frame } from '$lib/cartography/frame';
import { renderPairDifference, renderPairGround, renderPairSide, type PairSetting } from '$lib/cartography/pair-plates';
import { renderHatchDefs } from '$lib/cartography/plate';
import { comparePartitions } from '$lib/derivation/compare-partitions';
import { derivePartition } from '$lib/derivation/derive-partition';
import { compareMessages } from '$lib/i18n/compare-messages';
import { localeOfSegment } from '$lib/i18n/locale';
import { allVersions } from '$lib/plans/catalogue';
import { citedSources } from '$lib/plans/cited-sources';
import type { PlanVersion } from '$lib/plans/plan-version';
import type { Source } from '$lib/plans/source';
import { townsInFaces, type Town } from '$lib/places/towns';
import { PrerenderedMarkup } from '$lib/prerendered-markup';
import { readFaces, readManifest, readMapGeodata, readTowns } from '$lib/server/read-geodata';
import type { Territory } from '$lib/territory/territory';
import { commonLineOfContactDate } from '$lib/view/default-date';
import { pairProjection } from './pair-projection';
import { HATCH_PREFIX } from './plates';

/** One side of a comparison, as the browser may also fetch it. */
export interface ComparedVersion {
  readonly version: PlanVersion;
  readonly sources: readonly Source[];
}

/** The maps of a comparison as markup. */
export interface PairMarkup {
  readonly ground: PrerenderedMarkup;
  readonly a: PrerenderedMarkup;
  readonly b: PrerenderedMarkup;
  readonly difference: PrerenderedMarkup;
}

/** Towns by the face that they lie in on the comparison's date. */
export type TownsByFace = Readonly<Record<string, readonly Pick<Town, 'en' | 'uk' | 'population'>[]>>;

/** Everything a page needs to compare two versions. */
export interface PairData {
  readonly sides: readonly [ComparedVersion, ComparedVersion];
  /** Common to both sides. */
  readonly date: string;
  readonly territory: Territory;
  /** `null` where the page did not bring them. */
  readonly towns: TownsByFace | null;
  readonly markup: PairMarkup;
}

/** A version with the publications it cites. */
export function loadComparedVersion(id: string): ComparedVersion {
  const version = allVersions().find((candidate) => candidate.id === id);
  if (version === undefined) throw new Error(`There is no plan version “${id}”.`);
  return { version, sources: citedSources(version) };
}

/** Written once for all pages that show the same. */
const known = new Map<string, string>();
function once(key: string, write: () => string): string {
  const text = known.get(key) ?? write();
  known.set(key, text);
  return text;
}

const frames = new Map<string, Frame>();
function frameOn(date: string): Frame {
  const frame = frames.get(date) ?? frameGeodata(readMapGeodata(date), pairProjection());
  frames.set(date, frame);
  return frame;
}

function townsByFace(date: string, faces: Territory['faces']): TownsByFace {
  const file = readTowns();
  return Object.fromEntries(
    faces
      .map(
        (face) =>
          [face.id, townsInFaces(file, date, [face]).map(({ en, uk, population }) => ({ en, uk, population }))] as const
      )
      .filter(([, towns]) => towns.length > 0)
  );
}

/** What all comparisons share. */
export const loadHatches = () => new PrerenderedMarkup(renderHatchDefs(HATCH_PREFIX));

/** The comparison of two versions that has a page of its own, with its maps. */
export function loadPair(a: string, b: string, langSegment: string | undefined): PairData {
  const locale = localeOfSegment(langSegment);
  const sides = [loadComparedVersion(a), loadComparedVersion(b)] as const;
  const { dates, units } = readManifest();
  const versions = sides.map(({ version }) => version);
  const date = commonLineOfContactDate(
    versions,
    dates.map((entry) => entry.date)
  );
  const territory = readFaces(date);
  if (territory === undefined) throw new Error(`static/geodata/manifest.json has no faces for ${date}.`);
  const frame = frameOn(date);
  const [first, second] = sides.map(({ version }) => ({
    frame,
    version,
    partition: derivePartition(version, territory)
  }));
  if (first === undefined || second === undefined) throw new Error('A comparison has two sides.');
  const comparison = comparePartitions(first.partition, second.partition, 'status');
  const texts = compareMessages[locale.code];
  const titles = sides.map(({ version }) => version.title[locale.code]);
  const setting: PairSetting = {
    facet: 'status',
    locale,
    units,
    hatchPrefix: HATCH_PREFIX,
    differenceTitle: texts.difference.title(titles[0] ?? '', titles[1] ?? '')
  };
  const named = new Set(
    [first, second].flatMap(({ partition }) =>
      partition.zones.filter(({ id }) => id !== 'remainder').flatMap(({ faces }) => faces.map(({ id }) => id))
    )
  );
  const keyOf = (id: string, name: string) => [id, name, date, locale.code].join(' ');
  return {
    sides,
    date,
    territory,
    towns: townsByFace(
      date,
      territory.faces.filter(({ id }) => named.has(id))
    ),
    markup: {
      ground: new PrerenderedMarkup(once(date, () => renderPairGround([first], setting))),
      a: new PrerenderedMarkup(once(keyOf(a, 'a'), () => renderPairSide(first, 'a', setting))),
      b: new PrerenderedMarkup(once(keyOf(b, 'b'), () => renderPairSide(second, 'b', setting))),
      difference: new PrerenderedMarkup(renderPairDifference(second, comparison, setting))
    }
  };
}
