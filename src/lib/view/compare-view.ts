import { nearestComparison, type ComparableVersions, type VersionNotice } from './compared-versions';
import {
  formatCamera,
  isOneOf,
  nearestDate,
  parseCamera,
  UNMATCHED_PARAMETER,
  type Address,
  type AddressContext
} from './url';
import { MAP_FACETS, type Camera, type MapFacet } from './view';

/** How two maps are set against each other. */
export const COMPARE_MODES = ['side-by-side', 'swipe', 'difference', 'overlay'] as const;
export type CompareMode = (typeof COMPARE_MODES)[number];

/** Everything that decides what a comparison shows. */
export interface CompareView {
  /** None on the page that only lets choose; else two to six, each once. The first two are a and b. */
  readonly versions: readonly string[];
  readonly mode: CompareMode;
  readonly facet: MapFacet;
  /** Line-of-contact date that the reader chose for all versions; `null`: their common default. */
  readonly date: string | null;
  /** Of b alone, set only where the reader wants it on another line than a: then no land can be compared. */
  readonly dateB: string | null;
  /** Where swiping divides the maps, per cent from the left. */
  readonly divider: number;
  /** Of b over a, per cent. */
  readonly opacity: number;
  readonly camera: Camera | null;
}

/** An address of a comparison: `/compare/<a>/<b>` for two, `/compare?versions=a,b,c` for more. */
export interface CompareAddress extends Address {
  /** What follows `compare` in the path, decoded: two ids, or nothing. */
  readonly path: readonly string[];
}

export type CompareContext = ComparableVersions & Pick<AddressContext, 'dates'>;

/** Something in an address that was not taken as it stands; the page says so quietly. */
export type CompareNotice =
  | VersionNotice
  | {
      readonly kind: 'mode' | 'facet' | 'date' | 'divider' | 'opacity' | 'camera' | 'parameter' | 'page';
      readonly given: string;
      readonly used?: string;
    };

const PARAMETERS = ['versions', 'mode', 'facet', 'date', 'dateB', 'divider', 'opacity', UNMATCHED_PARAMETER] as const;
const HALF_PER_CENT = 50;
const PER_CENT = /^(?:100|\d{1,2})$/u;

/**
 * Reads a comparison from its address. Total: whatever the address holds, the result can be shown, with a notice for each
 * part that was not taken as it stands.
 */
export function parseCompareView(
  address: CompareAddress,
  context: CompareContext
): { view: CompareView; notices: CompareNotice[] } {
  const query = new URLSearchParams(address.search);
  const listed = (query.get('versions') ?? '').split(',');
  const asked = (address.path.length > 0 ? address.path : listed).filter((id) => id !== '');
  const nearest = nearestComparison(asked, context);
  const notices: CompareNotice[] = [...nearest.notices];
  type Kind = CompareNotice['kind'];
  const ignore = (kind: Kind, given: string, used?: string) =>
    notices.push({ kind, given: given.slice(0, 80), ...(used === undefined ? {} : { used }) });

  const choose = <T extends string>(name: 'mode' | 'facet', values: readonly T[], fallback: T): T => {
    const given = query.get(name);
    if (given === null || isOneOf(given, values)) return given ?? fallback;
    ignore(name, given, fallback);
    return fallback;
  };
  const readDate = (name: string): string | null => {
    const given = query.get(name);
    if (given === null || isOneOf(given, context.dates)) return given;
    const used = nearestDate(given, context.dates);
    ignore('date', given, used);
    return used ?? null;
  };
  const readPerCent = (name: 'divider' | 'opacity'): number => {
    const given = query.get(name);
    if (given === null || PER_CENT.test(given)) return Number(given ?? HALF_PER_CENT);
    ignore(name, given, String(HALF_PER_CENT));
    return HALF_PER_CENT;
  };

  const [date, dateB] = [readDate('date'), readDate('dateB')];
  // More than two are small maps on one line: the second side is no side there.
  const isPair = nearest.versions.length <= 2;
  if (dateB !== null && !isPair) ignore('parameter', 'dateB');
  if (address.path.length > 0 && query.has('versions')) ignore('parameter', 'versions');
  for (const name of new Set(query.keys())) {
    if (name === UNMATCHED_PARAMETER) ignore('page', query.get(name) ?? '');
    else if (!isOneOf(name, PARAMETERS)) ignore('parameter', name);
  }
  const camera = parseCamera(address.hash);
  if (camera === null && address.hash.includes('/')) ignore('camera', address.hash.replace(/^#/u, ''));

  return {
    view: {
      versions: nearest.versions,
      mode: choose('mode', COMPARE_MODES, 'side-by-side'),
      facet: choose('facet', MAP_FACETS, 'status'),
      date,
      dateB: isPair && dateB !== date ? dateB : null,
      divider: readPerCent('divider'),
      opacity: readPerCent('opacity'),
      camera
    },
    notices
  };
}

/**
 * Writes the address of a comparison, canonically: defaults are left out, the order is fixed, so that equal comparisons
 * have equal addresses.
 */
export function formatCompareView(view: CompareView): CompareAddress {
  const { versions, mode, facet, date, dateB, divider, opacity, camera } = view;
  const isPair = versions.length === 2;
  const parts: string[] = [];
  if (versions.length > 2) parts.push(`versions=${versions.join(',')}`);
  if (mode !== 'side-by-side') parts.push(`mode=${mode}`);
  if (facet !== 'status') parts.push(`facet=${facet}`);
  if (date !== null) parts.push(`date=${date}`);
  if (dateB !== null && dateB !== date) parts.push(`dateB=${dateB}`);
  if (divider !== HALF_PER_CENT) parts.push(`divider=${String(divider)}`);
  if (opacity !== HALF_PER_CENT) parts.push(`opacity=${String(opacity)}`);
  return {
    path: isPair ? versions : [],
    search: parts.length === 0 ? '' : `?${parts.join('&')}`,
    hash: formatCamera(camera)
  };
}
