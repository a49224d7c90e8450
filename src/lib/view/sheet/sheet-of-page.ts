import { measureParameter } from '../../territory/measures';
import type { InterfaceLanguage } from '../../i18n/languages';
import { isDraftId } from '../../draft/draft';
import { hashWithDraft } from '../../draft/draft-hash';
import { latitudeOf, mercatorY, WORLD_PIXELS } from '../camera/mercator';
import { formatCompareView, type CompareView } from '../page/compare-view';
import { DEFAULT_PRESET_VIEW, type Bbox, type PresetViewId } from '../page/preset-views';
import { sheetBox } from './sheet-box';
import type { SheetExtent, SheetSubject, SheetView } from './sheet-view';
import { formatQuery } from '../page/query-reader';
import { formatMovedView } from '../page/moved-view';
import { formatView } from '../page/url';
import type { Camera, View } from '../page/view';

/** Settings of an image until the reader chooses otherwise. */
export const PLAIN_CHOICES = {
  hidden: [],
  isolated: null,
  assets: [],
  bands: [],
  pull: null,
  size: 'article',
  extent: 'own',
  projection: 'mercator',
  theme: 'light',
  isTransparent: false,
  isPlain: false,
  headline: '',
  subtitle: '',
  panels: [],
  annotations: []
} as const satisfies Partial<SheetView>;

function subjectOf({ versions, mode, dateB }: CompareView): SheetSubject | null {
  const [a, b, ...more] = versions;
  if (a === undefined || b === undefined) return null;
  if (more.length > 0) return { kind: 'multiples', versions };
  // On two lines no land can be compared, so there are only the two maps.
  const kind = mode === 'difference' && dateB === null ? 'difference' : 'side-by-side';
  return { kind, versions: [a, b] };
}

/**
 * The image of what a comparison shows; `null` for the page on which versions are chosen. A divider and an
 * opacity are moved by the reader, so such maps become two side by side.
 *
 * @param bbox what the reader sees of the maps, where they were moved; degrees
 */
export function sheetOfComparison(view: CompareView, locale: InterfaceLanguage, bbox: Bbox | null): SheetView | null {
  const subject = subjectOf(view);
  if (subject === null) return null;
  return {
    ...PLAIN_CHOICES,
    subject,
    locale,
    date: view.date,
    dateB: subject.kind === 'side-by-side' ? view.dateB : null,
    facet: view.facet,
    measure: view.measure,
    assets: view.assets,
    pull: view.pull,
    extent: (bbox === null ? null : sheetBox(bbox)) ?? (view.preset === DEFAULT_PRESET_VIEW ? 'own' : view.preset)
  };
}

/** Assumed size of a map on a common screen, in pixels; it decides how near a page looks at the box of an image. */
const PAGE_MAP = { width: 860, height: 640 } as const;

/** The camera of a page's map that shows a box whole, as near as a common screen allows. */
function cameraOf([west, south, east, north]: Bbox): Camera {
  const [top, bottom] = [mercatorY(north), mercatorY(south)];
  const worlds = Math.max((east - west) / 360 / PAGE_MAP.width, (bottom - top) / PAGE_MAP.height);
  const zoom = Math.min(22, Math.max(0, -Math.log2(worlds * WORLD_PIXELS)));
  return { lng: (west + east) / 2, lat: latitudeOf((top + bottom) / 2), zoom };
}

/** What a common screen shows of a page's map at a camera: the box of the image that is made of it. */
export function boxOfCamera({ lng, lat, zoom }: Camera): Bbox | null {
  const world = WORLD_PIXELS * 2 ** zoom;
  const [y, halfHeight] = [mercatorY(lat), PAGE_MAP.height / world / 2];
  const halfWidth = (PAGE_MAP.width / world) * 180;
  return sheetBox([lng - halfWidth, latitudeOf(y + halfHeight), lng + halfWidth, latitudeOf(y - halfHeight)]);
}

const cameraOfExtent = (extent: SheetExtent): Camera | null => (typeof extent === 'string' ? null : cameraOf(extent));

const presetOfExtent = (extent: SheetExtent): PresetViewId | null =>
  typeof extent === 'string' && extent !== 'zones' && extent !== 'own' ? extent : null;

function viewOfSheet(sheet: SheetView, versionId: string): View {
  const { extent } = sheet;
  return {
    locale: sheet.locale,
    versionId,
    date: sheet.date,
    facet: sheet.facet,
    measure: sheet.measure,
    hidden: sheet.hidden,
    isolated: sheet.isolated,
    zone: null,
    place: null,
    assets: sheet.assets,
    bands: sheet.bands,
    pull: sheet.pull,
    preset: presetOfExtent(extent),
    camera: cameraOfExtent(extent)
  };
}

function comparisonOfSheet({ subject, date, dateB, facet, measure, assets, pull, extent }: SheetView): CompareView {
  const mode = subject.kind === 'difference' ? 'difference' : 'side-by-side';
  const middle = 50;
  return {
    versions: subject.versions,
    mode,
    date,
    dateB,
    facet,
    measure,
    assets,
    pull,
    divider: middle,
    opacity: middle,
    preset: presetOfExtent(extent) ?? DEFAULT_PRESET_VIEW,
    camera: cameraOfExtent(extent),
    topics: null,
    change: null
  };
}

/** Where a page is: its path without the language and without slashes around it, its query and its hash. */
export interface PageAddress {
  readonly path: string;
  readonly search: string;
  readonly hash: string;
}

/** The page that shows what an image shows, so that the image leads back to it. */
export function pageOfSheet(sheet: SheetView): PageAddress {
  const { subject } = sheet;
  if (subject.kind === 'moved' && !isDraftId(subject.versions[0])) {
    const search = formatMovedView({ versionId: subject.versions[0], date: sheet.date, dateB: sheet.dateB });
    return { path: 'own', search, hash: '' };
  }
  if (subject.kind === 'version' || subject.kind === 'line' || subject.kind === 'bands' || subject.kind === 'moved') {
    const [id] = subject.versions;
    // Its own link alone carries a draft whole; by its id it is found where the browser keeps it.
    if (isDraftId(id)) return { path: 'draft', search: '', hash: hashWithDraft('', id) };
    return { path: `plans/${id}`, ...formatView(viewOfSheet(sheet, id)) };
  }
  if (subject.kind === 'areas-over-time') {
    const { measure } = sheet;
    return { path: 'timeline', search: formatQuery({ measure: measureParameter(measure) }), hash: '' };
  }
  const { path, search, hash } = formatCompareView(comparisonOfSheet(sheet));
  // No path leads to a draft: its id means something in the reader's own browser alone.
  if (path.some(isDraftId)) {
    return { path: 'compare', search: `?versions=${path.join()}${search.replace('?', '&')}`, hash };
  }
  return { path: ['compare', ...path].join('/'), search, hash };
}
