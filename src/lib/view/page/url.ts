import type { InterfaceLanguage } from '../../i18n/languages';
import { measureParameter, MEASURES, USUAL_MEASURE } from '../../territory/measures';
import { limitCamera } from './camera-limits';
import { LAYER_IDS } from './land-layers';
import { PRESET_VIEW_IDS } from './preset-views';
import { formatQuery, lineParameter, QueryReader, type QueryNotice } from './query-reader';
import { MAP_FACETS, type Camera, type View } from './view';

/** The parts of an address that carry a view; the path has been split by the router. */
export interface Address {
  /** Query, with or without the leading `?`. */
  readonly search: string;
  /** Hash, with or without the leading `#`. */
  readonly hash: string;
}

/** Values that an address may name, and the defaults. */
export interface AddressContext {
  readonly locale: InterfaceLanguage;
  readonly versionId: string;
  /** Line-of-contact dates, ascending. */
  readonly dates: readonly string[];
}

/** Something in an address that was ignored; the page says so quietly. */
export type Notice = QueryNotice<
  | 'date'
  | 'facet'
  | 'measure'
  | 'layer'
  | 'view'
  | 'camera'
  | 'parameter'
  | 'version'
  | 'page'
  | 'zone'
  | 'class'
  | 'place'
>;

const PARAMETERS = [
  'date',
  'line',
  'facet',
  'measure',
  'hide',
  'only',
  'zone',
  'place',
  'assets',
  'bands',
  'pull',
  'view'
] as const;

/** An id of a zone or of a legend class. */
export const ID = /^[a-z0-9][a-z0-9+.-]{0,80}$/u;
const PLACE = /^[1-9]\d{0,9}$/u;
const CAMERA = /^(\d{1,2}(?:\.\d{1,3})?)\/(-?\d{1,2}(?:\.\d{1,6})?)\/(-?\d{1,3}(?:\.\d{1,6})?)$/u;

function parseCamera(hash: string): Camera | null {
  const [, zoom, lat, lng] = CAMERA.exec(hash) ?? [];
  if (zoom === undefined || lat === undefined || lng === undefined) return null;
  const camera = { zoom: Number(zoom), lat: Number(lat), lng: Number(lng) };
  const onEarth = camera.zoom <= 22 && Math.abs(camera.lat) <= 85 && Math.abs(camera.lng) <= 180;
  return onEarth ? limitCamera(camera) : null;
}

/**
 * Reads a camera from a hash, with or without the leading `#`; `null` where the hash is no camera. A hash that looks
 * like one and is none is ignored with a notice; others are left to the browser (they name headings). A camera beyond
 * the limits is brought within them: drawings from far too near take minutes.
 */
export function readCamera(given: string, query: Pick<QueryReader<'camera'>, 'ignore'>): Camera | null {
  const hash = given.replace(/^#/u, '');
  const camera = parseCamera(hash);
  if (camera === null && hash.includes('/')) query.ignore('camera', hash);
  return camera;
}

function readPlace(query: Pick<QueryReader<Notice['kind']>, 'match'>): number | null {
  const given = query.match('place', PLACE, null);
  return given === null ? null : Number(given);
}

/** Kinds of assets, or proposals with distances, by what an id may be; which there are, what draws them knows. */
export function readDrawnIds(query: Pick<QueryReader<'layer'>, 'list' | 'ignore'>, name: 'assets' | 'bands'): string[] {
  const given = [...new Set(query.list(name))];
  for (const kind of given) if (!ID.test(kind)) query.ignore('layer', kind);
  return given.filter((kind) => ID.test(kind));
}

/**
 * Reads a view from an address. Total: whatever the address holds, the result is a view that can be shown, with a
 * notice for each part that was ignored.
 */
export function parseView(address: Address, context: AddressContext): { view: View; notices: Notice[] } {
  const query = new QueryReader<Notice['kind']>(address.search);
  const view = {
    locale: context.locale,
    versionId: context.versionId,
    date: query.date('date', context.dates),
    facet: query.choose('facet', MAP_FACETS, 'status'),
    measure: query.choose('measure', MEASURES, USUAL_MEASURE),
    hidden: query.chooseSome('layer', LAYER_IDS, 'hide'),
    isolated: query.match('class', ID, null, 'only'),
    zone: query.match('zone', ID, null),
    place: readPlace(query),
    assets: readDrawnIds(query, 'assets'),
    bands: readDrawnIds(query, 'bands'),
    pull: query.get('pull'),
    preset: query.choose('view', PRESET_VIEW_IDS, null),
    camera: readCamera(address.hash, query)
  };
  query.ignoreOthers(PARAMETERS);
  return { view, notices: query.notices };
}

const trim = (value: number, decimals: number): string => String(Number(value.toFixed(decimals)));

/** Writes a camera as a hash; nothing where there is none. */
export function formatCamera(camera: Camera | null): string {
  return camera === null ? '' : `#${trim(camera.zoom, 2)}/${trim(camera.lat, 4)}/${trim(camera.lng, 4)}`;
}

/**
 * Writes the query and the hash of a view, canonically: defaults are left out, the order is fixed, so that equal views
 * have equal addresses.
 */
export function formatView(view: View): { search: string; hash: string } {
  const search = formatQuery({
    ...lineParameter('date', view.date),
    facet: view.facet === 'status' ? null : view.facet,
    measure: measureParameter(view.measure),
    hide: LAYER_IDS.filter((layer) => view.hidden.includes(layer)).join(','),
    only: view.isolated,
    zone: view.zone,
    place: view.place === null ? null : String(view.place),
    assets: view.assets.join(','),
    bands: view.bands.join(','),
    pull: view.pull,
    view: view.preset
  });
  return { search, hash: formatCamera(view.camera) };
}
