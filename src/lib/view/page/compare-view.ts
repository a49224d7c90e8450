import { TOPIC_CHANGES, TOPIC_GROUP_IDS, type TopicChange, type TopicGroup } from '../../plans/schema/topic-groups';
import { nearestComparison, type ComparableVersions, type VersionNotice } from './compared-versions';
import { formatQuery, lineParameter, QueryReader, type QueryNotice } from './query-reader';
import { formatCamera, readCamera, readDrawnIds, type Address, type AddressContext } from './url';
import { DEFAULT_PRESET_VIEW, PRESET_VIEW_IDS, type PresetViewId } from './preset-views';
import { measureParameter, MEASURES, USUAL_MEASURE, type Measure } from '../../territory/measures';
import { MAP_FACETS, type Camera, type MapFacet } from './view';

/** Modes in which two maps are compared. */
export const COMPARE_MODES = ['side-by-side', 'swipe', 'difference', 'overlay'] as const;
export type CompareMode = (typeof COMPARE_MODES)[number];

/** Everything that decides what a comparison shows. */
export interface CompareView {
  /** None on the page on which versions are chosen; else two to six, each once. The first two are a and b. */
  readonly versions: readonly string[];
  readonly mode: CompareMode;
  readonly facet: MapFacet;
  /** What figures tell of land. */
  readonly measure: Measure;
  /** Kinds of assets that the maps show, as the address names them. */
  readonly assets: readonly string[];
  /** A pull-back that the reader has set along the line, as the address has it: see `parsePullBack`. */
  readonly pull: string | null;
  /** Key of the line of contact that the reader chose for all versions, as in `View`; `null`: their common default. */
  readonly date: string | null;
  /** Key of b's line, set only where the reader wants it on another line than a; no land can be compared then. */
  readonly dateB: string | null;
  /** Place at which swiping divides the maps, per cent from the left. */
  readonly divider: number;
  /** Opacity of map b laid over map a, per cent. */
  readonly opacity: number;
  readonly preset: PresetViewId;
  /** Camera of all maps; set once the reader has moved them away from a preset view. */
  readonly camera: Camera | null;
  /** Group of topics that the comparison of points is kept to; `null`: all. */
  readonly topics: TopicGroup | null;
  /** What has become of the topics that are listed; `null`: whatever it is. */
  readonly change: TopicChange | null;
}

/** An address of a comparison: `/compare/<a>/<b>` for two, `/compare?versions=a,b,c` for more. */
export interface CompareAddress extends Address {
  /** Segments after `compare` in the path, decoded: two ids, or none. */
  readonly path: readonly string[];
}

export type CompareContext = ComparableVersions & Pick<AddressContext, 'dates'>;

/** Something in an address that was not taken as it stands; the page says so quietly. */
export type CompareNotice =
  | VersionNotice
  | QueryNotice<
      | 'mode'
      | 'facet'
      | 'measure'
      | 'layer'
      | 'date'
      | 'divider'
      | 'opacity'
      | 'view'
      | 'camera'
      | 'topics'
      | 'change'
      | 'parameter'
      | 'page'
    >;

const PARAMETERS = [
  'versions',
  'mode',
  'facet',
  'measure',
  'assets',
  'pull',
  'date',
  'line',
  'dateB',
  'lineB',
  'divider',
  'opacity',
  'view',
  'topics',
  'change'
] as const;
const HALF_PER_CENT = '50';
const PER_CENT = /^(?:100|\d{1,2})$/u;

/**
 * Reads a comparison from its address. Total: whatever the address holds, the result can be shown, with a notice for each
 * part that was not taken as it stands.
 */
export function parseCompareView(
  address: CompareAddress,
  context: CompareContext
): { view: CompareView; notices: CompareNotice[] } {
  const query = new QueryReader<
    'mode' | 'facet' | 'measure' | 'layer' | 'divider' | 'opacity' | 'view' | 'camera' | 'topics' | 'change'
  >(address.search);
  const asked = address.path.length > 0 ? address.path.filter((id) => id !== '') : query.list('versions');
  const nearest = nearestComparison(asked, context);
  const [date, dateB] = [query.date('date', context.dates), query.date('dateB', context.dates)];
  // More than two are small maps on one line: the second side is no side there.
  const isPair = nearest.versions.length <= 2;
  if (dateB !== null && !isPair) query.ignore('parameter', 'dateB');
  if (address.path.length > 0 && query.has('versions')) query.ignore('parameter', 'versions');
  query.ignoreOthers(PARAMETERS);
  const view = {
    versions: nearest.versions,
    mode: query.choose('mode', COMPARE_MODES, 'side-by-side'),
    facet: query.choose('facet', MAP_FACETS, 'status'),
    measure: query.choose('measure', MEASURES, USUAL_MEASURE),
    assets: readDrawnIds(query, 'assets'),
    pull: query.get('pull'),
    date,
    dateB: isPair && dateB !== date ? dateB : null,
    divider: Number(query.match('divider', PER_CENT, HALF_PER_CENT)),
    opacity: Number(query.match('opacity', PER_CENT, HALF_PER_CENT)),
    preset: query.choose('view', PRESET_VIEW_IDS, DEFAULT_PRESET_VIEW),
    camera: readCamera(address.hash, query),
    topics: query.choose('topics', TOPIC_GROUP_IDS, null),
    change: query.choose('change', TOPIC_CHANGES, null)
  };
  return { view, notices: [...nearest.notices, ...query.notices] };
}

/**
 * Writes the address of a comparison, canonically: defaults are left out, the order is fixed, so that equal comparisons
 * have equal addresses.
 */
export function formatCompareView(view: CompareView): CompareAddress {
  const {
    versions,
    mode,
    facet,
    measure,
    assets,
    pull,
    date,
    dateB,
    divider,
    opacity,
    preset,
    camera,
    topics,
    change
  } = view;
  const perCent = (value: number): string | null => (String(value) === HALF_PER_CENT ? null : String(value));
  const search = formatQuery({
    versions: versions.length > 2 ? versions.join(',') : null,
    mode: mode === 'side-by-side' ? null : mode,
    facet: facet === 'status' ? null : facet,
    measure: measureParameter(measure),
    assets: assets.join(','),
    ...lineParameter('date', date),
    ...lineParameter('dateB', dateB === date ? null : dateB),
    pull,
    divider: perCent(divider),
    opacity: perCent(opacity),
    view: preset === DEFAULT_PRESET_VIEW ? null : preset,
    topics,
    change
  });
  return { path: versions.length === 2 ? versions : [], search, hash: formatCamera(camera) };
}
