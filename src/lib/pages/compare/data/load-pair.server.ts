import { showTransitions } from '$lib/cartography/symbology/difference-zones';
import { frameAtHand } from '$lib/cartography/ground/frame';
import {
  renderPairDifference,
  renderPairGround,
  renderPairSide,
  type PairSetting,
  type PairSide
} from '$lib/cartography/plate/pair-plates';
import { writeHatchPatterns } from '$lib/cartography/plate/hatch-patterns';
import { comparePartitions } from '$lib/derivation/comparison/compare-partitions';
import { derivePartition } from '$lib/derivation/partition/derive-partition';
import { compareMessages } from '$lib/i18n/messages/compare';
import { localeOfSegment } from '$lib/i18n/locale';
import { inLanguage } from '$lib/i18n/localised';
import { requireVersion } from '$lib/plans/catalogue';
import { citedSources } from '$lib/plans/cited-sources';
import type { PlanVersion } from '$lib/plans/schema/plan-version';
import type { Source } from '$lib/plans/schema/source';
import { townsInFaces } from '$lib/places/towns';
import { PrerenderedMarkup } from '$lib/prerendered-markup';
import { readManifest, readMapGeodata, readTowns, requireFaces } from '$lib/server/read-geodata';
import type { Territory } from '$lib/territory/territory';
import { commonLineOfContactDate } from '$lib/view/page/default-date';
import type { TownsIn } from '../../shared/geodata/fetch-towns';
import { pairProjection } from './pair-projection';

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

/** Everything a page needs to compare two versions. */
export interface PairData {
  readonly sides: readonly [ComparedVersion, ComparedVersion];
  /** Common to both sides. */
  readonly date: string;
  readonly territory: Territory;
  /** `null` where the file of towns did not come: the maps and tables are whole without it. */
  readonly towns: TownsIn | null;
  readonly markup: PairMarkup;
}

/** A version with the publications it cites. */
export function loadComparedVersion(id: string): ComparedVersion {
  const version = requireVersion(id);
  return { version, sources: citedSources(version) };
}

/** Written once for all pages that show the same. */
const known = new Map<string, string>();
function writeOnce(key: string, write: () => string): string {
  const text = known.get(key) ?? write();
  known.set(key, text);
  return text;
}

const PROJECTION = pairProjection();
const frameOn = (date: string) => frameAtHand(readMapGeodata(date), PROJECTION);

/** Hatches, which all comparisons share. */
export const loadHatches = () => new PrerenderedMarkup(writeHatchPatterns());

/** Maps that are left to the browser. */
const LEFT_OUT = new PrerenderedMarkup('');
const NO_MAPS: PairMarkup = { ground: LEFT_OUT, a: LEFT_OUT, b: LEFT_OUT, difference: LEFT_OUT };

/** What two versions are compared by, without maps. */
export function loadUndrawnPair(a: string, b: string): PairData {
  const sides = [loadComparedVersion(a), loadComparedVersion(b)] as const;
  const date = commonLineOfContactDate(
    sides.map(({ version }) => version),
    readManifest().dates.map((entry) => entry.date)
  );
  const { line, faces } = requireFaces(date);
  return {
    sides,
    date,
    territory: { line, faces },
    towns: (on, among) => townsInFaces(readTowns(), on, among),
    markup: NO_MAPS
  };
}

/**
 * The comparison of two versions that has a page of its own, with its maps.
 *
 * @param pageOf pages of the versions, whose clauses land links to; without it to the rows of this page
 */
export function loadPair(
  a: string,
  b: string,
  langSegment: string | undefined,
  pageOf?: (versionId: string) => string
): PairData {
  const locale = localeOfSegment(langSegment);
  const undrawn = loadUndrawnPair(a, b);
  const { sides, date } = undrawn;
  const territory = requireFaces(date);
  const frame = frameOn(date);
  const drawn = ({ version }: ComparedVersion): PairSide => ({
    frame,
    version,
    partition: derivePartition(version, territory)
  });
  const [first, second] = [drawn(sides[0]), drawn(sides[1])];
  const comparison = comparePartitions(first.partition, second.partition, 'status');
  const texts = compareMessages(locale.code);
  const setting: PairSetting = {
    facet: 'status',
    locale,
    units: readManifest().units,
    ...(pageOf && { zoneHref: (side, zoneId) => `${pageOf(side === 'a' ? a : b)}#clause-${zoneId}` }),
    differenceTitle: texts.difference.title(
      inLanguage(first.version.title, locale.code),
      inLanguage(second.version.title, locale.code)
    )
  };
  const keyOf = (id: string, name: string) => [id, name, date, locale.code, pageOf?.(id)].join(' ');
  return {
    ...undrawn,
    markup: {
      ground: new PrerenderedMarkup(writeOnce(date, () => renderPairGround([first]))),
      a: new PrerenderedMarkup(writeOnce(keyOf(a, 'a'), () => renderPairSide(first, 'a', setting))),
      b: new PrerenderedMarkup(writeOnce(keyOf(b, 'b'), () => renderPairSide(second, 'b', setting))),
      difference: new PrerenderedMarkup(renderPairDifference(second, showTransitions(comparison, locale), setting))
    }
  };
}
