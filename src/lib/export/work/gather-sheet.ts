import { needsData } from '../../territory/measures';
import { isOfKind } from '../../assets/asset';
import { shownAssets } from '../../cartography/plate/asset-marks';
import type { GeodataSource } from '../../cartography/ground/geodata-source';
import { deriveLegend } from '../../cartography/symbology/legend';
import type { SheetInput } from '../../cartography/sheet/model/sheet';
import { SheetError } from '../../cartography/sheet/model/sheet-error';
import { areaOverTime } from '../../derivation/figures/area-over-time';
import { bandLand } from '../../derivation/borders/band-land';
import { measureBorders } from '../../derivation/borders/describe-borders';
import { outlinesOfAll } from '../../derivation/partition/outline-faults';
import { derivePartition, type Partition } from '../../derivation/partition/derive-partition';
import '../../i18n/at-hand/keep-every';
import { LOCALES } from '../../i18n/locale';
import { inLanguage } from '../../i18n/localised';
import { captionMessages } from '../../i18n/messages/caption';
import { sheetMessages } from '../../i18n/messages/sheet';
import { peopleOf } from '../../people/face-people';
import { peopleOnDate, peopleOnDates } from '../../people/people-file';
import { localeFor } from '../../i18n/situation';
import { isSituation, type PlanVersion } from '../../plans/schema/plan-version';
import { pullBackLand } from '../../derivation/borders/pull-back-land';
import { formatPullBack, parsePullBack } from '../../view/page/pull-back';
import { shownBands } from '../../plans/monitoring/shown-bands';
import type { Place } from '../../places/place';
import type { BorderFactors } from '../../territory/border-factors';
import type { Source } from '../../plans/schema/source';
import { commonTerritories, type CommonTerritory } from '../../territory/common-territory';
import { datedLine, isOwnLineId, type LineOfContact } from '../../territory/line-of-contact';
import { creditsOf, type Manifest } from '../../territory/manifest';
import { outlinedName } from '../../territory/outline';
import { readTerritory, type LineTerritory, type OwnTerritory } from '../../territory/read-territory';
import { sharedLineOfContactDate } from '../../view/page/default-date';
import { movedLines } from '../../view/sheet/moved-lines';
import { projectionOf, type SheetView } from '../../view/sheet/sheet-view';

/** Source of the parts of sheets. */
export interface SheetStore extends GeodataSource {
  /** A version with the publications that it cites. */
  readonly version: (id: string) => Promise<{ readonly version: PlanVersion; readonly sources: readonly Source[] }>;
  /** Every place of the gazetteer; the book lists them. */
  readonly places: () => Promise<readonly Place[]>;
  /**
   * A line of the person's own that a view names by its id, or land that is cut along outlines by its name; nothing where
   * the person does not have it.
   */
  readonly own?: (id: string) => LineTerritory | undefined;
  /** The faces that two lines have in common, by the keys of the lines; nothing where they cannot be had. */
  readonly common?: (keys: readonly [string, string]) => Promise<CommonTerritory | undefined>;
}

/** Day, site and line of the person's own for which an image is made; no view holds them. */
export interface SheetOccasion extends Pick<SheetInput, 'today' | 'siteUrl'> {
  /** A line that stands in place of the atlas's, whatever dates the view names. */
  readonly own?: OwnTerritory;
}

/** Gathers the series of areas, where the sheet is about them. */
async function gatherSeries(
  { subject, measure }: SheetView,
  store: SheetStore,
  dates: Manifest['dates']
): Promise<Pick<SheetInput, 'series'>> {
  if (subject.kind !== 'areas-over-time') return {};
  const people = needsData(measure) ? peopleOnDates(await store.people()) : undefined;
  return { series: areaOverTime(await store.heldAreas(), dates, people) };
}

/** Measures the borders that a version would create, or the land along the line, where the sheet is about them. */
async function gatherLines(
  { subject: { kind, versions }, bands, pull }: SheetView,
  store: SheetStore,
  partition: Partition,
  given: BorderFactors | undefined | (() => Promise<BorderFactors>)
): Promise<Pick<SheetInput['parts'][number], 'borders' | 'bands' | 'pullBack'>> {
  const { pullBack } = parsePullBack(pull ?? '');
  const isPulled = kind !== 'line' && formatPullBack(pullBack) !== null;
  if (kind !== 'line' && kind !== 'bands' && !isPulled) return {};
  const factors = typeof given === 'function' ? await given() : given;
  if (factors === undefined) return {};
  if (kind === 'line') return { borders: measureBorders(partition, factors) };
  // An image names no towns.
  if (isPulled)
    return { pullBack: { ...pullBack, sides: pullBackLand(factors, pullBack.km, pullBack.units, new Map()) } };
  if (kind !== 'bands') return {};
  const declared = shownBands(await store.bands(), versions[0], bands);
  return { bands: declared.map(({ km, titles }) => ({ land: bandLand(factors, km), proposals: titles })) };
}

/**
 * One version on two lines of contact, in faces that both have.
 *
 * @throws {SheetError} where the version is drawn on no line, or the lines cannot be laid over each other
 */
async function gatherMoved(view: SheetView, version: PlanVersion, store: SheetStore): Promise<SheetInput['parts']> {
  const [manifest, ground, { large: towns }] = await Promise.all([store.manifest(), store.ground(), store.people()]);
  const title = inLanguage(version.title, view.locale);
  if (version.notDrawn !== undefined) throw new SheetError(captionMessages(view.locale).pair.withoutMap(title));
  const dates = manifest.dates.map(({ date }) => date);
  const common = await store.common?.(movedLines(view, sharedLineOfContactDate([version], dates), dates));
  if (common === undefined) throw new SheetError(sheetMessages(view.locale).noMoved);
  const geodata = { ...ground, territory: common.topology };
  const assets = await gatherAssets(view, version, store);
  return commonTerritories(common).map((territory) => ({
    version,
    partition: derivePartition(version, territory),
    geodata,
    towns,
    assets
  }));
}

const gatherAssets = async (view: SheetView, version: PlanVersion, store: SheetStore) =>
  view.assets.length === 0 ? [] : shownAssets((await store.assets()).assets, view.assets, version, view.hidden);

/** The lines that a sheet rests on: those of its maps, or of the days of its series. */
function linesOf(
  parts: readonly Pick<SheetInput['parts'][number], 'partition'>[],
  { series = [] }: Pick<SheetInput, 'series'>
): LineOfContact[] {
  const days = series.flatMap(({ measured }) => measured.map(({ date }) => datedLine(date)));
  return parts.length > 0 ? parts.map(({ partition }) => partition.line) : days;
}

/**
 * Fetches and derives everything that a sheet is drawn from. A class that no legend of it has is not isolated: the sheet
 * would be blank.
 */
export async function gatherSheet(
  view: SheetView,
  store: SheetStore,
  { own: given, ...occasion }: SheetOccasion
): Promise<SheetInput> {
  const [manifest, ground, cited] = await Promise.all([
    store.manifest(),
    store.ground(),
    Promise.all(view.subject.versions.map((id) => store.version(id)))
  ]);
  const { dates: entries, units } = manifest;
  const dates = entries.map(({ date }) => date);
  const versions = cited.map(({ version }) => version);
  const [first] = versions;
  const outlines = outlinesOfAll(versions);
  const isMoved = view.subject.kind === 'moved' && first !== undefined;
  const gatherOne = async (version: PlanVersion, index: number): Promise<SheetInput['parts'][number]> => {
    const key = (index === 1 ? view.dateB : null) ?? view.date;
    const date = key === null || isOwnLineId(key) ? sharedLineOfContactDate(versions, dates) : key;
    const name = outlines.length === 0 ? key : outlinedName(key ?? date, outlines);
    const own = given ?? (name === null ? undefined : store.own?.(name));
    const geodata = { ...ground, territory: own?.topology ?? (await store.territory(date)) };
    const file = await store.people();
    const people = own?.people ?? peopleOnDate(file, date);
    const territory = {
      ...readTerritory(own?.line ?? datedLine(date), geodata.territory),
      ...(people && { people: peopleOf(people) })
    };
    const partition = derivePartition(version, territory);
    const assets = await gatherAssets(view, version, store);
    const lines = await gatherLines(view, store, partition, own ? own.borders : () => store.borders(date));
    return { version, partition, geodata, towns: file.large, assets, ...lines };
  };
  const parts = isMoved ? await gatherMoved(view, first, store) : await Promise.all(versions.map(gatherOne));
  const series = await gatherSeries(view, store, entries);
  const locale = localeFor(LOCALES[view.locale], versions.length > 0 && versions.every(isSituation));
  const hasPlants = parts.some(({ assets }) =>
    (assets ?? []).some((asset) => asset.isDiamond !== true && isOfKind(asset, 'power'))
  );
  const hasClass = parts.some(({ partition }) =>
    deriveLegend(partition, view.facet, locale.messages).some(({ id }) => id === view.isolated)
  );
  return {
    view: { ...view, isolated: hasClass ? view.isolated : null, projection: projectionOf(view) },
    locale,
    parts,
    units,
    credits: creditsOf(manifest.credits, linesOf(parts, series), [view.measure], hasPlants ? ['power'] : []),
    sources: [...new Map(cited.flatMap(({ sources }) => sources).map((source) => [source.id, source])).values()],
    newestLine: dates.at(-1) ?? '',
    ...series,
    ...occasion
  };
}
